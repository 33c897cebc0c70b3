import { readFile } from "node:fs/promises";
import { createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { expect, test } from "vitest";
import { addresses } from "./stub.ts";

// Answers of a real Libredesk 2.7.0 to sends, each with what its database then held: a message after every 200, and none
// after anything else.
interface Recording {
  readonly why: string;
  readonly request: { readonly attachments?: readonly number[] } | null;
  readonly status: number;
  readonly body: {
    readonly data?: { readonly status: string };
    readonly error_type?: string;
    readonly message?: string;
  };
}

const file = new URL("./fixtures/libredesk-sends.json", import.meta.url);
const recordings: readonly Recording[] = JSON.parse(await readFile(file, "utf8"));

const send = async ({ request, status, body }: Recording) => {
  const fetch = async () => Response.json(body, { status });
  const messenger = createMessenger([libredesk({ apiKey: "k-e-y", apiSecret: "s-e-c-r-e-t", fetch })]);
  const attachments = request?.attachments?.map((id) => ({ id }));
  return messenger.safe.send({ to: addresses.libredesk, text: "Hello", ...(attachments && { attachments }) });
};

test.each(recordings)("says of a recorded answer nothing that is false: $status, $why", async (recording) => {
  const { status, body } = recording;
  const result = await send(recording);
  expect(result.ok).toBe(status === 200);
  if (result.ok) {
    const known: Readonly<Record<string, string>> = { pending: "queued", received: "delivered" };
    const native = String(body.data?.status);
    expect(result.sent).toMatchObject({ vendorStatus: native, status: known[native] ?? native });
    return;
  }
  // Of some mistakes the server speaks as of a fault of its own, and then nothing is claimed.
  const isUntold = status === 500 && body.error_type === "GeneralException" && body.message !== "`to` empty";
  expect(result.error).toMatchObject({ status, outcome: isUntold ? "unknown" : "rejected", body });
});

test("tells of a recorded answer that a file of the message is missing from it", async () => {
  const dropped = await Promise.all(
    recordings.map(async (recording) => {
      const result = await send(recording);
      return result.ok && result.sent.dropped.length > 0 ? [recording.why] : [];
    }),
  );
  expect(dropped.flat()).toEqual(["a file id that was used before: 200, and no file"]);
});
