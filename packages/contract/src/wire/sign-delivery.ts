import { createHmac, randomBytes } from "node:crypto";
import { withMember } from "../document/pointer.ts";
import type { ContractDeliveries, ContractSignature, DeliveryPart } from "../document/read-webhooks.ts";

export interface SignedDelivery {
  /** As the vendor shows it. */
  readonly secret: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A delivery as the contract says that it is sent, with a secret of its own; signed apart from the transport. */
export function signDelivery(
  { event, time }: ContractDeliveries,
  { header, prefix, encoding, secret: secretEncoding, isCompact, before }: ContractSignature,
  { sample, name, sentAtMs }: { readonly sample: unknown; readonly name: string; readonly sentAtMs: number },
): SignedDelivery {
  const headers: Record<string, string> = {};
  let value = sample;
  const write = (part: DeliveryPart | undefined, said: string | number) => {
    if (part && "header" in part) headers[part.header] = String(said);
    else if (part) value = withMember(value, part.names, said);
  };
  if (time) write(time, timeIn(time.unit, sentAtMs));
  write(event, name);

  // With white space between its parts, which a compact body has not.
  const body = JSON.stringify(value, null, 2);
  const key = randomBytes(24);
  // Of the signs of hex, since a text must be one that all the other ways could take too.
  const secret = key.toString(secretEncoding === "utf8" ? "hex" : secretEncoding);
  const hmac = createHmac("sha256", Buffer.from(secret, secretEncoding));
  for (const { text, header: from } of before) hmac.update(String(text ?? headers[String(from)] ?? ""));
  hmac.update(isCompact ? JSON.stringify(value) : body);
  headers[header] = prefix + hmac.digest().toString(encoding);
  return { secret, headers, body };
}

function timeIn(unit: string, ms: number): string | number {
  if (unit === "date-time") return new Date(ms).toISOString();
  return unit === "s" ? Math.floor(ms / 1000) : ms;
}
