import * as alturKit from "@agentpost/altur/testing";
import * as chatcaptainKit from "@agentpost/chatcaptain/testing";
import * as ishvanaKit from "@agentpost/ishvana/testing";
import * as libredeskKit from "@agentpost/libredesk/testing";
import type { TestFetch, TestFetchOptions } from "@agentpost/transport/testing";
import * as vidaKit from "@agentpost/vida/testing";
import type { AnyProvider } from "../index.js";
import { altur } from "./altur/send.js";
import { chatcaptain } from "./chatcaptain/send.js";
import { ishvana } from "./ishvana/send.js";
import { libredesk } from "./libredesk/send.js";
import { vida } from "./vida/send.js";

/** A vendor's provider, and what takes its vendor's place in a test. */
export interface TestKit {
  readonly create: (options: never) => AnyProvider;
  readonly testOptions: object;
  readonly testFetch: (options: TestFetchOptions) => TestFetch;
}

/** Every vendor's; `vendor:add` writes this file. */
export const testKits: readonly TestKit[] = [
  { create: altur, ...alturKit },
  { create: chatcaptain, ...chatcaptainKit },
  { create: ishvana, ...ishvanaKit },
  { create: libredesk, ...libredeskKit },
  { create: vida, ...vidaKit },
];
