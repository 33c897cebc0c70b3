import type { ReadParameters } from "./client-parameters.js";
import type { ReadCredentials } from "./credentials.js";
import type { ReadHosts } from "./host-urls.js";

/** What the generator knows of a vendor's client. */
export interface ClientDefinition {
  /** The contract's server. */
  readonly baseUrl?: string;
  /** Where operations are that aren't there. */
  readonly hosts?: ReadHosts;
  /** Forms the credentials from the client's options. */
  readonly credentials?: ReadCredentials;
  /** Parameters of its operations that it is told once. */
  readonly parameters?: ReadParameters;
  /** Options of the vendor's own that no credential reads, such as the variables of its server. */
  readonly options?: readonly string[];
}
