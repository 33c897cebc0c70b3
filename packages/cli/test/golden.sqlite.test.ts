import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { CONVERSATION, deskShell, message } from "./desk-shell.ts";
import { golden } from "./golden.ts";

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
});
afterAll(() => built.remove());

const HOSTILE = "Where is my order?\u001b]0;owned\u0007\u001b[2J\r\nSee \u202emoc.elpmaxe\u202c, \u009b31mred";
const INPUT = JSON.stringify({
  to: { vendor: "libredesk", conversation: CONVERSATION },
  text: "From a file.",
  options: { to: ["ada@example.com"] },
});

const COMMANDS = [
  ...["accounts", "send", "status", "history", "follow", "outbox", "outbox list", "outbox decide", "outbox cancel"],
  ...["outbox page", "webhook", "webhook verify", "webhook listen", "mock", "completion"],
];

const LONGEST_MS = 120_000;

async function scene() {
  const shell = await deskShell(built.program);
  return { ...shell, golden: golden(shell) };
}

// A terminal is made by util-linux's `script`.
describe.skipIf(process.platform !== "linux" || !existsSync("/usr/bin/script"))(
  "what a person and a script see",
  () => {
    test(
      "of the help",
      async () => {
        const { golden } = await scene();
        await golden.terminal([]);
        await golden.terminal(["--help"]);
        for (const command of COMMANDS) await golden.terminal([...command.split(" "), "--help"]);
        await golden.matches("help");
      },
      LONGEST_MS,
    );

    test(
      "of accounts",
      async () => {
        const { golden } = await scene();
        const env = {
          VIDA_TOKEN: "token-of-a-test",
          ALTUR_API_KEY: "key-of-a-test",
          CHATCAPTAIN_API_KEY: "key-of-a-test",
        };
        await golden.terminal(["accounts"], { env });
        await golden.terminal(["accounts"], { env, columns: 40 });
        await golden.pipe(["accounts"]);
        await golden.terminal(["accounts"], {
          env: { LIBREDESK_BASE_URL: "", LIBREDESK_API_KEY: "", LIBREDESK_API_SECRET: "" },
        });
        await golden.matches("accounts");
      },
      LONGEST_MS,
    );

    test(
      "of a message that is sent",
      async () => {
        const { golden } = await scene();
        await golden.terminal(["send", ...message("Your order has left."), "--key", "order-4711", "--dry-run"]);
        await golden.pipe(["send", ...message("Your order has left."), "--key", "order-4711", "--dry-run"]);
        await golden.both(["send", ...message("Your order has left."), "--key", "order-4711"]);
        await golden.pipe(["send", "--key", "order-4712"], { input: INPUT });
        await golden.terminal(["send", ...message("Your order has left.")]);
        await golden.both(["status", "order-4711"]);
        await golden.both(["follow", "order-4711"]);
        await golden.matches("send");
      },
      LONGEST_MS,
    );

    test(
      "of a message that may have been sent, and of what is decided about it",
      async () => {
        const { golden, faults } = await scene();
        faults.push("cut before it is stored");
        await golden.terminal(["send", ...message("Lost."), "--key", "order-4713", "--timeout", "1"]);
        await golden.both(["status", "order-4713"]);
        await golden.terminal(["send", ...message("After it."), "--key", "order-4714"]);
        await golden.both(["outbox", "list"]);
        await golden.terminal(["outbox", "list"], { columns: 40 });
        await golden.both(["outbox", "list", "--state", "unknown"]);
        await golden.terminal(["outbox", "decide", "order-4713", "--as", "give-up", "--by", "ada"]);
        await golden.pipe(["outbox", "decide", "order-4713", "--as", "give-up", "--by", "ada"]);
        await golden.terminal(["outbox", "cancel", "order-4714"]);
        await golden.terminal(["outbox", "page"]);
        await golden.matches("outbox");
      },
      LONGEST_MS,
    );

    test(
      "of a conversation, with signs in it that a terminal would obey",
      async () => {
        const { golden, desk } = await scene();
        desk.store(CONVERSATION, { sender_type: "contact", message: HOSTILE });
        desk.store(CONVERSATION, { sender_type: "agent", message: "A note among us.", private: true });
        await golden.both(["history", "--to", `conversation=${CONVERSATION}`]);
        await golden.terminal(["history", "--to", `conversation=${CONVERSATION}`, "--limit", "1", "--json"]);
        await golden.matches("history");
      },
      LONGEST_MS,
    );

    test(
      "of what can't be used",
      async () => {
        const { golden } = await scene();
        await golden.terminal(["sned"]);
        await golden.terminal(["send", "--text", "Hello"]);
        await golden.terminal(["send", "--to", "agent=a", "--text", "Hello"]);
        await golden.terminal(["send", "--to", "conversation", "--text", "Hello"]);
        await golden.terminal(["send", "--account", "vida", "--to", "agent=a", "--text", "Hello"]);
        await golden.terminal(["send"]);
        await golden.pipe(["send"], { input: "Hello" });
        await golden.pipe(["send"], { input: '{"to": {"vendor": "libredesk"}, "text": "Hello"}' });
        await golden.pipe(["send"], { input: '{"to": {"vendor": "vida", "agent": "a"}, "text": "Hello"}' });
        await golden.terminal(["send", ...message("Hello"), "--to", "conversation=another"]);
        await golden.terminal(["send", ...message("Hello"), "--wait", "soon"]);
        await golden.terminal(["send", ...message("Hello"), "--wait", "999999999"]);
        await golden.terminal(["send", ...message("Hello"), "--timeout", "0"]);
        await golden.terminal(["send", ...message("Hello"), "--key", ""]);
        await golden.terminal(["send", ...message("Hello"), "--key", "k".repeat(201)]);
        await golden.terminal(["status", "nobody-knows"]);
        await golden.terminal(["status"]);
        await golden.terminal(["history", "--to", "thread=t1"]);
        await golden.terminal(["history", "--account", "ishvana", "--to", "agent=a"], {
          env: { ISHVANA_BASE_URL: "http://127.0.0.1:9000" },
        });
        await golden.terminal(["accounts"], { env: { LIBREDESK_API_KEY: " key" } });
        await golden.terminal(["accounts"], { env: { VIDA_TOKEN: "token", VIDA_BASE_URL: "http://vida.example.com" } });
        await golden.terminal(["outbox", "decide", "nobody-knows", "--as", "sent"]);
        await golden.terminal(["outbox", "list", "--state", "lost"]);
        await golden.terminal(["outbox", "list", "--limit", "1001"]);
        await golden.terminal(["outbox", "list", "--ledger", "/dev/null/outbox.db"]);
        await golden.terminal(["webhook", "verify", "libredesk"]);
        await golden.terminal(["webhook", "verify", "libredesk", "--name", "My desk"]);
        await golden.terminal(["webhook", "listen", "libredesk"], { env: { LIBREDESK_WEBHOOK_SECRETS: "short" } });
        await golden.terminal(["webhook", "listen", "ishvana"]);
        await golden.terminal(["mock", "vida", "--port", "99999"]);
        await golden.terminal(["mock", "vida", "--host", "192.0.2.1"]);
        await golden.terminal(["mock", "vida", "--host", ""]);
        await golden.terminal(["mock", "somebody"]);
        await golden.terminal(["completion", "tcsh"]);
        await golden.matches("usage");
      },
      LONGEST_MS,
    );
  },
);
