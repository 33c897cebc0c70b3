import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

export interface Served {
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

/** Serves a folder on the loopback interface; port 0 is a free one. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://site");
    // `normalize` of what begins with a slash climbs no higher than that.
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const body = await readFile(file).catch(() => undefined);
    const found = body ?? (await readFile(join(folder, "404.html")).catch(() => "Not found"));
    const type = body ? TYPES[extname(file)] : TYPES[".html"];
    response.writeHead(body ? 200 : 404, { "content-type": type ?? "application/octet-stream" }).end(found);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
