import { describe, expect, it } from "vitest";
import { mayExplode } from "../src/index.ts";

describe("a pattern that could take all the time there is", () => {
  it.each([
    "^(a+)+$",
    "^(a|a)*$",
    "^([a-z]|\\w{2})*$",
    "^(a|b?)*$",
    "(a*)*",
    "(?:\\w+\\s?)*$",
    "([a-z]+.)*x",
    "(.+,)+",
    "^((a+)b?)+$",
    "(?<n>a+)+",
  ])("is found: %s", (pattern) => {
    expect(mayExplode(pattern)).toBe(true);
  });

  it.each([
    "^[A-Z]{2}-\\d+$",
    "^([a-z]+\\.)*[a-z]+$",
    "^[a-z]+(-[a-z0-9]+)*$",
    "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
    "^(\\d+)?$",
    "^[(+*]+$",
    "^(foo|bar)$",
    "^(?:[A-Za-z0-9._~+-]|%[0-9A-Fa-f]{2})+$",
    "^(a|b)*$",
    "^\\+?[1-9]\\d{1,14}$",
  ])("isn't one that separates its rounds, or repeats none: %s", (pattern) => {
    expect(mayExplode(pattern)).toBe(false);
  });
});
