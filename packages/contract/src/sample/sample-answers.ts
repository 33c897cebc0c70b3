import type { JsonObject } from "../document/json.ts";
import { bodyForm } from "../document/media-type.ts";
import type { ContractResponse } from "../document/operation.ts";
import { readOperations } from "../document/read-operations.ts";
import { answerSampler } from "./answer-sampler.ts";
import type { Sampler } from "./sampler.ts";

/** What a vendor could answer with; without a media type, nothing. */
export interface SampleBody {
  readonly mediaType?: string;
  readonly body?: unknown;
}

/** By the contract's own word for a status. */
export type SampleBodies = Readonly<Record<string, SampleBody>>;

/** Samples of every answer of an operation, by `GET /path`. What no sample can be made up of isn't among them. */
export function sampleAnswers(document: JsonObject): (operation: string) => SampleBodies {
  const operations = new Map(readOperations(document).map((one) => [`${one.method} ${one.path}`, one]));
  const sampler = answerSampler(document);
  return (operation) => {
    const samples = (operations.get(operation)?.responses ?? []).flatMap((response) => {
      const sample = sampleOf(sampler, response);
      return sample ? [[response.code, sample] as const] : [];
    });
    return Object.fromEntries(samples);
  };
}

function sampleOf(sampler: Sampler, { contents }: ContractResponse): SampleBody | undefined {
  const content = contents.find(({ mediaType }) => bodyForm(mediaType) === "json") ?? contents[0];
  if (!content) return {};
  const { mediaType, examples } = content;
  const isJson = bodyForm(mediaType) === "json";
  // A range, such as `image/*`, is no content type.
  const type = mediaType.includes("*") ? "application/octet-stream" : mediaType;
  try {
    const body = examples.length > 0 ? examples[0] : sampler.sample(content, "all");
    return { mediaType: type, body: isJson || typeof body === "string" ? body : "a text" };
  } catch {
    return undefined; // Its schema asks for what nothing can be.
  }
}
