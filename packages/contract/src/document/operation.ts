import type { JsonObject } from "./json.ts";
import type { Place } from "./place.ts";

/** One operation as the contract documents it, read apart from the generator so that neither repeats the other's mistake. */
export interface ContractOperation {
  /** Upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** The server that counts for it: its own, its path's or the root's first. */
  readonly server: string | undefined;
  readonly parameters: readonly ContractParameter[];
  readonly body: ContractBody | undefined;
  readonly responses: readonly ContractResponse[];
  /** Alternatives, each a list of security schemes that go together; an empty one needs no credential. */
  readonly security: readonly (readonly string[])[];
  /** `x-agentpost-pages`: how the pages of a list follow each other. */
  readonly pages: JsonObject | undefined;
}

export interface ContractParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  /** The client's option that tells it once, for all operations (`x-agentpost-client-parameters`). */
  readonly option?: string;
  /** Whether it is a credential, which no call gives. */
  readonly isCredential?: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** Written as JSON, since the contract gives it a content rather than a schema. */
  readonly json: boolean;
  readonly content: ContractContent;
}

export interface ContractBody {
  readonly required: boolean;
  readonly contents: readonly ContractContent[];
}

/** A schema and the examples that stand beside it; `mediaType` is empty for a parameter. */
export interface ContractContent {
  readonly mediaType: string;
  readonly schema: Place;
  readonly examples: readonly unknown[];
  /** Of a form, by field. */
  readonly encodings?: Readonly<Record<string, ContractEncoding>>;
}

/** How a field of a form is written. */
export interface ContractEncoding {
  /** Stated, so that it counts before the content type. */
  readonly style?: string;
  readonly explode: boolean;
  /** Of its parts, where there is only one; a file may have one of its own. */
  readonly contentType?: string;
  /** Further headers of its parts, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ContractResponse {
  /** A status, a range such as `4XX`, or `default`. */
  readonly code: string;
  readonly contents: readonly ContractContent[];
  /** `x-agentpost-rejects`: when a body says that the vendor refused, whatever the status says. */
  readonly rejects: readonly ContractRejection[];
  /** `x-agentpost-promises`: what the body of a success shows of a message that was taken. */
  readonly promises: readonly JsonObject[];
  /** `x-agentpost-retry-after`: the pointer to a text that names the wait in seconds. */
  readonly retryAfter: string | undefined;
}

export interface ContractRejection {
  readonly when: readonly JsonObject[];
  readonly message: string | undefined;
}
