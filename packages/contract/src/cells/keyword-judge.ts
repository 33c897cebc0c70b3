import type { Place } from "../document/place.ts";
import type { Validate } from "../sample/validator.ts";

/**
 * Lists the keywords that a value breaks, each with its place: `/mentions/0 format`. The list of a legal value is
 * empty.
 */
export type KeywordJudge = (schema: Place, value: unknown) => readonly string[];

export function keywordJudge(validate: Validate): KeywordJudge {
  return ({ pointer }, value) =>
    validate(pointer, value).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
