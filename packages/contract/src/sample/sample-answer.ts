import { sample } from "openapi-sampler";
import type { JsonObject } from "../document/json.ts";
import type { ContractContent } from "../document/operation.ts";

/** A body that a vendor could answer with: the contract's own example, else one made up from the schema. */
export function sampleAnswer(document: JsonObject, { examples, schema }: ContractContent): unknown {
  if (examples.length > 0) return structuredClone(examples[0]);
  if (schema.value === undefined) return {};
  return sample({ $ref: schema.pointer }, { skipWriteOnly: true, quiet: true }, document);
}
