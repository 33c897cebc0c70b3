import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../document/json.ts";
import type { Place } from "../document/place.ts";

/** Says which keywords a value breaks, and where: `/mentions/0 format`; an empty list where it is legal. */
export type KeywordJudge = (schema: Place, value: unknown) => readonly string[];

/** Judges with the formats that the mock judges with, by the same library; unlike the sampler, which knows none. */
export function keywordJudge(schemas: JsonObject): KeywordJudge {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(schemas, "contract");
  return ({ pointer }, value) => {
    const validate = ajv.getSchema(`contract${pointer}`);
    if (!validate || validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}
