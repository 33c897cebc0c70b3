import { expect, test } from "vitest";
import { htmlText } from "../src/vendors/libredesk/html-text.ts";

test.each([
  ["Hello", "Hello"],
  ["a < b > c", "a &#60; b &#62; c"],
  ["&lt; is already written", "&#38;lt; is already written"],
  ["{{ .Contact.FirstName }}", "&#123;&#123; .Contact.FirstName &#125;&#125;"],
  ["one\ntwo", "one<br>two"],
  ["one\r\ntwo", "one&#13;<br>two"],
  ["it's", "it&#39;s"],
  ['"so"', "&#34;so&#34;"],
  ["a space at the end ", '<span style="white-space: pre-wrap">a space at the end </span>'],
  [" a space before", '<span style="white-space: pre-wrap"> a space before</span>'],
  ["a\ttab", '<span style="white-space: pre-wrap">a\ttab</span>'],
  ["two  spaces", '<span style="white-space: pre-wrap">two  spaces</span>'],
])("writes %j so that HTML shows it as typed", (text, html) => {
  expect(htmlText(text)).toBe(html);
});
