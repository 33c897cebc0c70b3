import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, vendors } from "@agentpost/workspace";
import { type AnyProvider, createMessenger, type Messenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";
import { vida } from "agentpost/vida";
import { describe, expect, test, vi } from "vitest";
import { listSamples } from "./list-samples.ts";
import { type Stage, setStage } from "./stage.ts";

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const files: Readonly<Record<string, string>> = { "invoice.pdf": "%PDF-", "/run/secrets/vida-token": "test-token\n" };
  const readFile = (path: string, encoding?: "utf8") => {
    const text = files[path];
    if (text === undefined) return real.readFile(path, encoding);
    return Promise.resolve(encoding === undefined ? Buffer.from(text) : text);
  };
  return { ...real, readFile };
});

type Exports = Readonly<Record<string, unknown>>;

/** Calls what a sample exports. */
function call<Given>(exports: Exports, name: string, ...given: readonly unknown[]): Given {
  return (exports[name] as (...given: readonly unknown[]) => Given)(...given);
}

const hello = { to: { vendor: "vida", agent: "a1", from: "+15551231234" }, text: "Hello" } as const;
const sendHello = (messenger: unknown) => (messenger as Messenger).send(hello as never);
const unsigned = () => new Request("https://example.com/webhooks", { method: "POST", body: "{}" });

/** What a sample asks of the vendors, and how that is begun where it only exports it. */
interface Play {
  readonly asks: readonly string[];
  readonly before?: (stage: Stage) => void;
  readonly use?: (exports: Exports) => unknown;
}

const once = "vida sendMessage";
const PLAYS: Readonly<Record<string, Play>> = {
  "agentpost/send": { asks: ["altur sendMessage", "libredesk sendMessage", "libredesk sendMessage"] },
  "agentpost/failures": {
    asks: [once],
    use: async (exports) => expect(await call(exports, "deliver", createMessenger([vida()]), hello)).toBe("done"),
  },
  "agentpost/log": { asks: [once], use: ({ messenger }) => sendHello(messenger) },
  "agentpost/headers": { asks: ["altur sendMessage"] },
  "agentpost/proxy": {
    asks: [once],
    use: (exports) => sendHello(call<Messenger<AnyProvider>>(exports, "messengerBehind", fetch)),
  },
  "agentpost/queue": { asks: [once], use: (exports) => call(exports, "work", JSON.stringify(hello)) },
  "agentpost/many": { asks: [once, once] },
  "agentpost/fallback": { asks: ["altur sendMessage"] },
  "agentpost/files": { asks: ["libredesk uploadMedia", "libredesk sendMessage"] },
  "agentpost/replies": { asks: ["altur sendMessage", "libredesk listMessages"] },
  "agentpost/rotated": { asks: [once], use: ({ messenger }) => sendHello(messenger) },
  "agentpost/bot": {
    asks: [],
    use: async (exports) => {
      const handler = call<(request: Request) => Promise<Response>>(exports, "bot", process.env);
      expect((await handler(unsigned())).status).toBe(401);
    },
  },
  "agentpost/settle": {
    asks: ["libredesk sendMessage", "libredesk listMessages"],
    use: async (exports) => {
      const to = { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" } as const;
      const { attempt } = await createMessenger([libredesk()]).send({ to, text: "Hello" });
      const inbox = createInbox([libredeskInbox()]);
      const find = (given: typeof attempt) => inbox.find(given as never, { lookForMs: 0 });
      expect(await call(exports, "settle", find, attempt)).toBe("ask a person");
    },
  },
  "agentpost/own-provider": { asks: [], use: ({ kept }) => expect(kept).toEqual(["Ada: Where is my order?"]) },
  "mcp/own-server": { asks: [], use: (exports) => expect(call(exports, "createServer", [])).toBeDefined() },
  "opentelemetry/trace": { asks: [once] },
  "vida/each": {
    asks: ["vida listConversations", "vida listConversations"],
    // The contract states no end, so that the last page is known by the one after it.
    before({ answerNext }) {
      answerNext("vida", "listConversations", {});
      answerNext("vida", "listConversations", { body: { rooms: [] } });
    },
  },
};

/** What a vendor's package shows is the same for all of them. */
const GENERATED: Readonly<Record<string, (vendor: string) => Play>> = {
  send: (vendor) => ({ asks: [`${vendor} sendMessage`] }),
  each: (vendor) => ({ asks: [expect.stringMatching(`${vendor} list`)] }),
  paths: (vendor) => ({ asks: [`${vendor} sendMessage`] }),
  validate: () => ({ asks: [] }),
  testing: () => ({ asks: [] }),
  webhooks: () => ({
    asks: [],
    use: async (exports) => expect((await call<Promise<Response>>(exports, "POST", unsigned())).status).toBe(401),
  }),
};

/** Run as they stand by another test, which has what they need. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "agentpost/node": "packages/agentpost/test/inbox-examples.test.ts",
  "agentpost/hono": "packages/agentpost/test/inbox-examples.test.ts",
  "agentpost/next": "packages/agentpost/test/inbox-examples.test.ts",
  "agentpost/worker": "packages/agentpost/test/inbox-examples.test.ts",
  "agentpost/testing": "packages/agentpost/test/testing-example.test.ts",
  "outbox/send": "scripts/docs/samples/samples.sqlite.test.ts",
  "outbox/look-after": "scripts/docs/samples/samples.sqlite.test.ts",
  "outbox/postgres": "packages/outbox/test/postgres-example.test.ts",
  "outbox/settle": "scripts/docs/samples/samples.sqlite.test.ts",
  "outbox/stop": "scripts/docs/samples/samples.sqlite.test.ts",
  "outbox/transaction": "packages/outbox/test/postgres.test.ts",
  "tools/environment": "scripts/docs/samples/samples.sqlite.test.ts",
  "tools/tools": "scripts/docs/samples/samples.sqlite.test.ts",
};

/** Can't be run, each with its reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'agentpost/from "agentpost/testing"':
    "types for Jest, which the matrix's jest-types.test.ts compiles with Jest's own",
  'outbox/from "@agentpost/outbox/pg-boss"': "pg-boss isn't installed here, since it needs Node 22.12",
  'outbox/from "@agentpost/outbox/bullmq"': "BullMQ isn't installed here; engines.test.ts fetches it, with a Redis",
};

const samples = listSamples();

/** A vendor's client with all it reads from the environment. */
async function clientOf(vendor: string): Promise<{ readonly client: unknown }> {
  const exports = (await import(join(ROOT, "packages", vendor, "src/index.ts"))) as Exports;
  const create = Object.keys(exports).find((name) => name.toLowerCase() === `create${vendor}`) ?? "";
  return { client: call(exports, create) };
}

function playOf(name: string): Play | undefined {
  const [folder = "", sample = ""] = name.split("/");
  return PLAYS[name] ?? (vendors().includes(folder) ? GENERATED[sample]?.(folder) : undefined);
}

describe("a README's sample", () => {
  const played = samples.flatMap(({ name, file }) => {
    const play = playOf(name);
    return play && file !== undefined ? [{ name, file, ...play }] : [];
  });

  test.each(played)("$name runs as it stands", async ({ file, asks, before, use }) => {
    const stage = await setStage();
    before?.(stage);
    const exports = (await import(file)) as Exports;
    await use?.(exports);
    expect(stage.asked).toEqual(asks);
  });

  test.each(vendors())("of %s in the words of an editor is one that the contract takes", async (vendor) => {
    const stage = await setStage();
    const { calls } = (await import(join(ROOT, "packages", vendor, "example/calls.gen.ts"))) as {
      readonly calls: Readonly<Record<string, (client: unknown) => Promise<unknown>>>;
    };
    const { client } = await clientOf(vendor);
    for (const run of Object.values(calls)) await run(client);
    expect(stage.asked).toHaveLength(Object.keys(calls).length);
  });

  test("is run here, or elsewhere, or says why it can't be", () => {
    const known = [...Object.keys(ELSEWHERE), ...Object.keys(NOT_RUN)];
    expect(samples.map(({ name }) => name).filter((name) => !playOf(name) && !known.includes(name))).toEqual([]);
  });

  test("is in no table of these that has no use for it", () => {
    const names = samples.map(({ name }) => name);
    const tables = [...Object.keys(PLAYS), ...Object.keys(ELSEWHERE), ...Object.keys(NOT_RUN)];
    expect(tables.filter((name) => !names.includes(name))).toEqual([]);
    expect([...Object.keys(ELSEWHERE), ...Object.keys(NOT_RUN)].filter((name) => playOf(name))).toEqual([]);
  });

  test.each(Object.entries(ELSEWHERE))("%s is run by %s", (name, path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
    expect(readFileSync(join(ROOT, path), "utf8")).toMatch(new RegExp(`${name.split("/")[1]}(\\.ts)?"`));
  });

  test("is a file that is compiled, where it isn't named as one that can't be run", () => {
    const loose = samples.filter(({ file }) => file === undefined).map(({ name }) => name);
    expect(loose.filter((name) => !(name in NOT_RUN))).toEqual([]);
  });
});
