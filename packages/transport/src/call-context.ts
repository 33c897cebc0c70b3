import type { Operation } from "./operation.js";
import type { Settings } from "./settings.js";

/** What the parts of one call share. */
export interface CallContext {
  readonly settings: Settings;
  readonly operation: Operation;
  /** What every error of the call says. */
  readonly where: { readonly vendor: string; readonly operation: string };
  /** Whether a repeat changes nothing: safe methods (RFC 9110, 9.2.1), and what the contract marks. */
  readonly harmless: boolean;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  readonly maxAnswerBytes: number;
  /** Of the call and of its client: each of them ends it. */
  readonly signals: readonly AbortSignal[];
}
