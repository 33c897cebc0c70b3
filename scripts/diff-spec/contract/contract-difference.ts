import type { Finding } from "../finding.ts";

/** One difference between two documents, at a place of a client's call. */
export interface ContractDifference {
  readonly bump: Finding["bump"];
  /** As steps of code, from the input or, with `within`, from elsewhere: `.body.messages[].text`. */
  readonly path: string;
  readonly within?: string;
  readonly text: string;
}
