import type { ReadContent } from "../operation.js";

const JSON_TYPE = /[/+]json\b/i;
const TEXT_TYPE = /^text\/|[/+](?:json|xml|yaml|csv|javascript|x-www-form-urlencoded)\b/i;

/**
 * Reads what the contract has no word for by what the answer says of it: JSON parsed, a text as one, anything else as its
 * bytes, and nothing as undefined. It never fails, since nobody promised a form: what isn't what it claims to be is given as
 * a text or as bytes.
 */
export const anyContent: ReadContent = (bytes, contentType, isTooDeep) => {
  if (!bytes?.length) return undefined;
  let content: unknown = bytes;
  try {
    if (TEXT_TYPE.test(contentType ?? "")) content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (JSON_TYPE.test(contentType ?? "") && !isTooDeep) content = JSON.parse(content as string);
  } catch {
    // It stays what it was.
  }
  return content;
};
