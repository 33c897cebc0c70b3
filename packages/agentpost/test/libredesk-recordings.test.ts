import { type VendorExchange, vendorExchanges } from "@agentpost/contract/vendor-recordings";
import { createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { expect, test } from "vitest";
import { addresses } from "./stub.ts";

// Of each it is known what the database then held: a message after every 200, and none after anything else.
const recordings = vendorExchanges("libredesk").filter(({ operation }) => operation === "sendMessage");

interface SendAnswer {
  readonly data?: { readonly status: string } | null;
  readonly error_type?: string;
  readonly message?: string;
}

const send = async ({ request, response }: VendorExchange) => {
  const fetch = async () => Response.json(response.body, { status: response.status });
  const messenger = createMessenger([libredesk({ apiKey: "k-e-y", apiSecret: "s-e-c-r-e-t", fetch })]);
  const attachments = (request.body as { readonly attachments?: readonly number[] } | undefined)?.attachments?.map(
    (id) => ({ id }),
  );
  return messenger.safe.send({ to: addresses.libredesk, text: "Hello", ...(attachments && { attachments }) });
};

test.each(recordings)("says of a recorded answer nothing that is false: $response.status, $why", async (recording) => {
  const { status } = recording.response;
  const body = recording.response.body as SendAnswer;
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
