import { mkdir, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { cached } from "../cache.ts";

export interface Registry {
  readonly url: string;
  /** A user's npmrc for this registry alone, with a token that opens nothing else. */
  readonly npmrc: string;
  close(): Promise<void>;
}

/** The newest Verdaccio that runs on Node 20. Its audit plugin asks for node-fetch by a tag that not every mirror has. */
const VERDACCIO = { version: "6.8.0", overrides: { "node-fetch": "2.7.0" } };

/** Starts Verdaccio in this process, on a free port of the loopback interface; all it writes is in `folder`. */
export async function startRegistry(folder: string, ours: readonly string[]): Promise<Registry> {
  const storage = join(folder, "storage");
  await mkdir(storage, { recursive: true });
  const { folder: verdaccio } = await cached("verdaccio", VERDACCIO.version, VERDACCIO.overrides);
  const { runServer } = (await import(join(verdaccio, "build/index.js"))) as {
    runServer(config: object): Promise<Server>;
  };
  const access = "$all";
  const server = await runServer({
    storage,
    configPath: join(folder, "verdaccio.yaml"),
    self_path: folder,
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: 1, algorithm: "bcrypt" } },
    uplinks: { npm: { url: "https://registry.npmjs.org/", cache: false } },
    packages: {
      // Ours never come from npm, or a rehearsal would try what was published the last time.
      ...Object.fromEntries(ours.map((name) => [name, { access, publish: "$authenticated" }])),
      "**": { access, proxy: "npm" },
    },
    web: { enable: false },
    log: { type: "stdout", format: "pretty", level: "fatal" },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const npmrc = join(folder, "npmrc");
  const token = await throwawayToken(`http://${host}`);
  await writeFile(npmrc, `registry=http://${host}/\n//${host}/:_authToken=${token}\nupdate-notifier=false\n`);
  return {
    url: `http://${host}`,
    npmrc,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function throwawayToken(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: crypto.randomUUID() }),
  });
  if (!response.ok) throw new Error(`the local registry refused its user with ${response.status}`);
  return ((await response.json()) as { token: string }).token;
}
