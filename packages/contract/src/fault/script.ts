/** What a fault server does with one connection, step by step. */
export type Script = readonly Step[];

export type Step =
  /** Waits until this much of the request has come. */
  | { readonly read: "head" | "request" }
  | { readonly write: string | Uint8Array }
  /** Writes a byte at a time. */
  | { readonly drip: string; readonly everyMs: number }
  /** Leaves what comes unread. */
  | { readonly read: "nothing" }
  /** Keeps the connection open and says nothing more. */
  | { readonly stall: true }
  /** Ends the connection the hard way (RST), or the orderly one (FIN). */
  | { readonly close: "reset" | "end" };

/** An HTTP answer, whole, with the right length and `connection: close`. */
export function answer(
  status: number,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Script {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const lines = {
    "content-type": "application/json",
    ...headers,
    "content-length": String(bytes.length),
    connection: "close",
  };
  return [{ read: "request" }, { write: head(status, lines) }, { write: bytes }, { close: "end" }];
}

export function head(status: number, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join("")}\r\n`;
}
