import type { Place } from "../document/place.ts";
import type { Validate } from "../sample/validator.ts";

/** Says which keywords a value breaks, and where: `/mentions/0 format`; an empty list where it is legal. */
export type KeywordJudge = (schema: Place, value: unknown) => readonly string[];

export function keywordJudge(validate: Validate): KeywordJudge {
  return ({ pointer }, value) =>
    validate(pointer, value).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}
