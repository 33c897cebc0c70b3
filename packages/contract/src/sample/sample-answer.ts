import type { JsonObject } from "../document/json.ts";
import type { ContractContent } from "../document/operation.ts";
import { createSampler } from "./sampler.ts";
import { answerSchemas } from "./schema-document.ts";

/** A body that a vendor could answer with: the contract's own example, else one made up from the schema. */
export function sampleAnswer(document: JsonObject, content: ContractContent): unknown {
  const { examples } = content;
  if (examples.length > 0) return structuredClone(examples[0]);
  return createSampler(document, answerSchemas).sample(content, "all");
}
