import type { JsonObject } from "../document/json.ts";
import { createSampler, type Sampler } from "./sampler.ts";
import { answerSchemas } from "./schema-document.ts";

const samplers = new WeakMap<JsonObject, Sampler>();

/** The sampler of a document's answers. Kept, since its samples and its compiled schemas serve whoever asks next. */
export function answerSampler(document: JsonObject): Sampler {
  const known = samplers.get(document) ?? createSampler(document, answerSchemas);
  samplers.set(document, known);
  return known;
}
