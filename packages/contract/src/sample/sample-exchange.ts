import type { JsonObject } from "../document/json.ts";
import { readOperations } from "../document/read-operations.ts";
import { sampleAnswer } from "./sample-answer.ts";
import { type SampleInput, sampleInput } from "./sample-input.ts";
import { createSampler } from "./sampler.ts";
import type { Fields } from "./schema-document.ts";

/** A call of one operation, and the answer of a vendor that does what it is asked. */
export interface SampleExchange {
  readonly input: SampleInput;
  readonly answer: { readonly status: number; readonly body: unknown };
}

/** Drawn from the contract alone: with what it requires, or all there is. Throws where no legal input can be made up. */
export function sampleExchange(
  document: JsonObject,
  method: string,
  path: string,
  fields: Fields = "required",
): SampleExchange {
  const operation = readOperations(document).find((one) => one.method === method && one.path === path);
  if (!operation) throw new Error(`The document has no ${method} ${path}`);
  const response = operation.responses.find(({ code }) => /^2(?:\d\d|XX)$/i.test(code));
  const content = response?.contents.find(({ mediaType }) => /json/i.test(mediaType));
  return {
    input: sampleInput(document, createSampler(document), operation, { fields }),
    answer: {
      status: Number(/^\d+$/.exec(response?.code ?? "")?.[0] ?? 200),
      body: content ? sampleAnswer(document, content) : undefined,
    },
  };
}
