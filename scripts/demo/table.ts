import type { SentMessage } from "agentpost";
import Table from "cli-table3";

export interface DemoRow {
  readonly to: { readonly vendor: string };
  readonly sent: SentMessage;
  readonly durationMs: number;
}

/** What was sent, for a person who sees it for the first time; it fits 100 columns. */
export function table(rows: readonly DemoRow[]): string {
  const result = new Table({
    head: ["vendor", "address", "status", "message id", "replies", "time"],
    colWidths: [null, null, null, null, 25, null],
    wordWrap: true,
    ...(process.stdout.isTTY ? {} : { style: { head: [], border: [] } }),
  });
  for (const { to, sent, durationMs } of rows) {
    const { vendor, ...fields } = to;
    const address = Object.entries<string>(fields).map(([field, value]) => `${field} ${short(value)}`);
    const native =
      sent.vendorStatus === undefined || sent.vendorStatus === sent.status ? [] : [`“${sent.vendorStatus}”`];
    const replies = sent.replies.map((reply) => reply.text ?? reply.media ?? "");
    result.push([
      vendor,
      address.join("\n"),
      [sent.status, ...native].join("\n"),
      short(sent.id ?? "–"),
      replies.join("\n") || "–",
      `${Math.round(durationMs)} ms`,
    ]);
  }
  return `${result.toString()}\nBelow a status, in quotes, is the vendor's own word for it where it has another one.`;
}

function short(id: string): string {
  return id.length > 16 ? `${id.slice(0, 15)}…` : id;
}
