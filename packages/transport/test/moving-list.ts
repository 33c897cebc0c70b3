import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Row {
  readonly id: number;
}

/** One thing that happens to a list between two requests. */
export type Change =
  | { readonly add: number }
  /** Of the rows that are there: from where, as a share of them, and how many. */
  | { readonly remove: number; readonly count: number };

export interface Moving {
  /** Rows are added at the top, as to a list of messages; else at the end. */
  readonly newestFirst: boolean;
  readonly rows: number;
  /** Before each request but the first; after the last of them, nothing moves. */
  readonly changes: readonly (readonly Change[])[];
}

type Answer = (url: URL, rows: readonly Row[]) => { body: unknown; link?: string | undefined };

/** A vendor's list over a real socket, from which rows go and to which rows come while it is read. */
export async function movingServer() {
  let rows: Row[] = [];
  let moving: Moving = { newestFirst: true, rows: 0, changes: [] };
  let answer: Answer = () => ({ body: {} });
  let next = 0;
  const counts = { requests: 0 };
  const lasting = new Set<number>();
  const server = createServer((request, response: ServerResponse) => {
    for (const change of moving.changes[counts.requests - 1] ?? []) happen(change);
    counts.requests += 1;
    const { body, link } = answer(new URL(request.url ?? "/", "http://list"), rows);
    const headers = { "content-type": "application/json", ...(link === undefined ? {} : { link }) };
    response.writeHead(200, headers).end(JSON.stringify(body));
  });

  function add(): void {
    const row = { id: ++next };
    rows = moving.newestFirst ? [row, ...rows] : [...rows, row];
  }
  function happen(change: Change): void {
    if ("add" in change) for (let count = 0; count < change.add; count++) add();
    else for (const { id } of rows.splice(Math.floor(change.remove * rows.length), change.count)) lasting.delete(id);
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    /** Begins anew, with other rows. */
    begin(list: Moving, answers: Answer): void {
      [moving, answer, rows, next, counts.requests] = [list, answers, [], 0, 0];
      for (let count = 0; count < moving.rows; count++) add();
      lasting.clear();
      for (const { id } of rows) lasting.add(id);
    },
    /** What was there from the beginning and is there now, in the list's order. */
    lasting: (): number[] => rows.map(({ id }) => id).filter((id) => lasting.has(id)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
