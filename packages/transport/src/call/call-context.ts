import type { Settings } from "../client/settings.js";
import type { Operation } from "../operation.js";
import type { Limits } from "./limits.js";

/** What the parts of one call share. */
export interface CallContext {
  readonly settings: Settings;
  readonly operation: Operation;
  /** What every error of the call says. */
  readonly where: { readonly vendor: string; readonly operation: string };
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  readonly limits: Limits;
  /** Of the call and of its client: each of them ends it. */
  readonly signals: readonly AbortSignal[];
}
