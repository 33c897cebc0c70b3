import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { vendors } from "@agentpost/workspace";
import { DIST } from "./folders.ts";
import { createMocks } from "./mocks.ts";

export interface Site {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Serves the built site and the mocks that its pages try, on the loopback interface; port 0 is a free one. */
export async function serveSite(port = 0): Promise<Site> {
  const mocks = createMocks(vendors());
  const server = createServer(async (request, response) => {
    if (mocks.answer(request, response)) return;
    const file = fileOf(request.url ?? "/");
    const found = file && (await readFile(file).catch(() => undefined));
    const body = found ?? (await readFile(join(DIST, "404.html")));
    const type = TYPES[extname(found ? file : "404.html")] ?? "application/octet-stream";
    const isPacked = /\bgzip\b/.test(String(request.headers["accept-encoding"])) && !/^(?:image\/png|font)/.test(type);
    response
      .writeHead(found ? 200 : 404, { "content-type": type, ...(isPacked && { "content-encoding": "gzip" }) })
      .end(isPacked ? await promisify(gzip)(body) : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, mocks.close()]);
    },
  };
}

/** The file that a request's address means; undefined where it is no address of a file. */
function fileOf(address: string): string | undefined {
  try {
    // What begins with a slash climbs no higher than that.
    const path = normalize(decodeURIComponent(new URL(address, "http://site").pathname));
    return join(DIST, path.endsWith("/") ? `${path}index.html` : path);
  } catch {
    return undefined;
  }
}
