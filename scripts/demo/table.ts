import type { SentMessage } from "agentpost";
import { tableOf } from "./table-of.ts";

export interface DemoRow {
  readonly to: { readonly vendor: string };
  readonly sent: SentMessage;
}

/** What was sent, for a person who sees it for the first time. */
export function table(rows: readonly DemoRow[]): string {
  const lines = rows.map(({ to, sent }) => {
    const { vendor, ...fields } = to;
    const address = Object.entries<string>(fields).map(([field, value]) => `${field} ${short(value)}`);
    const native =
      sent.vendorStatus === undefined || sent.vendorStatus === sent.status ? [] : [`“${sent.vendorStatus}”`];
    const replies = sent.replies.map((reply) => reply.text ?? reply.media ?? "");
    return [
      vendor,
      address.join("\n"),
      [sent.status, ...native].join("\n"),
      short(sent.id ?? "–"),
      replies.join("\n") || "–",
    ];
  });
  const columns = { vendor: 13, address: 24, status: 11, "message id": 12, replies: 14 };
  return `${tableOf(columns, lines)}\nIn quotes, below a status: the vendor's own word, where it is another one.`;
}

/** Short enough for its column beside the name of a field; what is no id stays whole. */
function short(id: string): string {
  return id.length > 12 && !id.startsWith("+") ? `${id.slice(0, 8)}…` : id;
}
