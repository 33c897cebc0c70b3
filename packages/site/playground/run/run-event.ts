import type { AgentpostError, Hooks } from "agentpost";
import type { WireEvent } from "../wire/faulty-fetch.ts";

/** Something that happened in a run, told by a hook of the transport or by the wire. */
export type RunEvent = (HookEvent | ({ readonly kind: "wire" } & WireEvent)) & {
  /** Since the run began. */
  readonly atMs: number;
};

/** What a hook told, as far as the page shows it. */
export type HookEvent = { readonly attempt: number; readonly callId: string; readonly durationMs: number } & (
  | { readonly kind: "onRequest" }
  | { readonly kind: "onResponse" | "onSuccess"; readonly status: number }
  | { readonly kind: "onRetry"; readonly error: AgentpostError; readonly delayMs: number }
  | { readonly kind: "onError"; readonly error: AgentpostError }
);

/** Hooks that hand on what they are told. */
export function hooksOf(tell: (event: HookEvent) => void): Hooks {
  return {
    onRequest: (event) => tell({ kind: "onRequest", ...event }),
    onResponse: (event) => tell({ kind: "onResponse", ...event }),
    onRetry: (event) => tell({ kind: "onRetry", ...event }),
    onSuccess: (event) => tell({ kind: "onSuccess", ...event }),
    onError: (event) => tell({ kind: "onError", ...event }),
  };
}
