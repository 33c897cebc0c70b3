import type { ClientOptions, Operation } from "@agentpost/transport";
import type { Coverage } from "../cells/coverage.ts";
import type { JsonObject } from "../document/json.ts";
import type { Sampler } from "../sample/sampler.ts";
import type { Judges } from "./judges.ts";

/** What a generated package says about itself. */
export interface Contract {
  /** The folder in `specs/`. */
  readonly vendor: string;
  /** Of the document the package was generated from. */
  readonly digest: string;
  /** The package's table. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** By security scheme, the client's options that feed it; needed where an operation allows more than one. */
  readonly credentials?: Readonly<Record<string, readonly string[]>>;
  /** The names of the places of operations that aren't at the client's base URL. */
  readonly hosts?: readonly string[];
  /** What receives its webhooks, where it has any that are signed. */
  readonly webhooks?: ContractReceiver;
  /** Makes a client whose credentials are all `contract-test`, where the settings don't say otherwise. */
  readonly create: (settings: ClientOptions & { readonly baseUrl: string }) => ContractClient;
}

export interface ContractClient {
  readonly safe: object;
  /** Its downloads as streams, where it has any. */
  readonly stream?: object;
  /** The operations that have pages. */
  readonly each?: object;
}

/** What a package's receiver takes and tells. */
export interface ContractReceiver {
  verifyWebhook(
    request: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
    options: object,
  ): Promise<object>;
}

/** What the tests of one operation need. */
export interface SuiteContext {
  readonly contract: Contract;
  readonly document: JsonObject;
  readonly sampler: Sampler;
  readonly coverage: Coverage;
  /** Known once they run. */
  readonly judges: () => Judges;
}
