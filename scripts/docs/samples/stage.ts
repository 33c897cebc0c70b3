import { join } from "node:path";
import { ROOT, vendors } from "@agentpost/workspace";
import { onTestFinished, vi } from "vitest";

/** What a vendor's test kit has of use here. */
interface Kit {
  readonly testOptions: Readonly<Record<string, string>>;
  testFetch(options: { readonly baseUrl: string }): KitFetch;
}

interface KitFetch {
  (url: string, init?: RequestInit): Promise<Response>;
  readonly calls: readonly { readonly operation: string | undefined; readonly problem: string | undefined }[];
  answerNext(operation: string, answer: Answer): void;
}

interface Answer {
  readonly status?: number;
  readonly body?: object;
}

/** Where a sample runs: every vendor answers from its contract, and nothing leaves this process. */
export interface Stage {
  /** What was asked so far, such as `vida sendMessage`. */
  readonly asked: readonly string[];
  /** What the sample said on the console. */
  readonly said: readonly string[];
  /** Answers the next call of an operation in this way; several wait for their turn. */
  answerNext(vendor: string, operation: string, answer: Answer): void;
}

/** Where the samples' helpdesk is. A vendor that others host has no host of its own in its contract. */
const HOSTED = "https://helpdesk.example.com";

// Fits vendors whose secrets are base64, too.
const SECRET = "c2FtcGxlLXNlY3JldC1zYW1wbGUtc2VjcmV0LXNhbXBsZQ==";

/** Sets the stage until the test has ended: credentials in the environment, and a `fetch` of the vendors' test kits. */
export async function setStage(): Promise<Stage> {
  const asked: string[] = [];
  const said: string[] = [];
  const fetches = new Map<string, KitFetch>();
  for (const vendor of vendors()) {
    const kit = (await import(join(ROOT, "packages", vendor, "src/testing.gen.ts"))) as Kit;
    fetches.set(vendor, kit.testFetch({ baseUrl: HOSTED }));
    for (const [option, value] of Object.entries(kit.testOptions)) {
      if (option !== "baseUrl") vi.stubEnv(`${vendor}_${snakeCase(option)}`.toUpperCase(), value);
    }
    vi.stubEnv(`${vendor}_WEBHOOK_SECRET`.toUpperCase(), SECRET);
  }
  vi.stubEnv("LIBREDESK_URL", HOSTED);
  vi.stubGlobal("fetch", async (url: string, init?: RequestInit) => {
    const reasons: string[] = [];
    for (const [vendor, fetch] of fetches) {
      const answer = await fetch(url, init);
      const { operation, problem } = fetch.calls.at(-1) ?? {};
      if (operation !== undefined) asked.push(`${vendor} ${operation}`);
      if (problem === undefined) return answer;
      reasons.push(problem);
    }
    // No answer: a sample that asks for what no contract has must not take it for a vendor's refusal.
    throw new Error(`a sample asked for what no vendor takes:\n${reasons.join("\n")}`);
  });
  for (const level of ["log", "info", "warn", "error"] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void said.push(words.map(String).join(" ")));
  }
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return {
    asked,
    said,
    answerNext: (vendor, operation, answer) => fetches.get(vendor)?.answerNext(operation, answer),
  };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`);
}
