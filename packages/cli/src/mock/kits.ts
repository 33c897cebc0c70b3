import type { TestCall, TestFetch } from "@agentpost/transport/testing";

/** What stands for a vendor: made from its contract, and delivered with its client. */
export interface Kit {
  readonly testOptions: Readonly<Record<string, string>>;
  testFetch(options: { readonly baseUrl: string }): TestFetch;
}

export type { TestCall };

/** Loaded when a mock is asked for, since each holds a sample of every answer. */
export const KITS: Readonly<Record<string, () => Promise<Kit>>> = {
  altur: () => import("@agentpost/altur/testing"),
  chatcaptain: () => import("@agentpost/chatcaptain/testing"),
  ishvana: () => import("@agentpost/ishvana/testing"),
  libredesk: () => import("@agentpost/libredesk/testing"),
  vida: () => import("@agentpost/vida/testing"),
};
