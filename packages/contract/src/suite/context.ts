import type { ClientOptions, Operation } from "@agentpost/transport";
import type { JsonObject } from "../document/json.ts";
import type { Sampler } from "../sample/sampler.ts";

/** What a generated package says about itself. */
export interface Contract {
  /** The folder in `specs/`. */
  readonly vendor: string;
  /** Of the document the package was generated from. */
  readonly digest: string;
  /** The package's table. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Makes a client whose credentials are all `contract-test`. */
  readonly create: (settings: ClientOptions) => ContractClient;
}

export interface ContractClient {
  readonly safe: object;
}

/** What the tests of one operation need. */
export interface SuiteContext {
  readonly contract: Contract;
  readonly document: JsonObject;
  readonly sampler: Sampler;
  /** Where the mock is; known once it runs. */
  readonly mockUrl: () => string;
}
