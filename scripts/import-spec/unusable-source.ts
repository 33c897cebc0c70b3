import { ExpectedError } from "@agentpost/workspace";

/** Why a text is no document that can be imported. */
export type UnusableReason =
  | "web page"
  | "empty"
  | "truncated"
  | "unreachable"
  | "no document"
  | "wrong version"
  | "too large";

/** A source, or one page of an index, that can't be imported; the reason tells an index how grave that is. */
export class UnusableSource extends ExpectedError {
  constructor(
    readonly reason: UnusableReason,
    message: string,
  ) {
    super(message);
  }
}
