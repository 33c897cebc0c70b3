// A thread that runs Prism, so that what kills Prism kills no test. JavaScript, since a thread starts without the
// loaders that read TypeScript for the tests and for the scripts. The one module that knows Prism, whose API is its own affair.
import { parentPort } from "node:worker_threads";
import { getHttpOperationsFromSpec } from "@stoplight/prism-cli/dist/operations.js";
import { createServer } from "@stoplight/prism-http-server";

const servers = new Map();

const commands = {
  async start({ name, document, upstream, port }) {
    const server = createServer(await getHttpOperationsFromSpec(document), {
      components: { logger: silentLogger() },
      config: {
        isProxy: upstream !== undefined,
        ...(upstream !== undefined && { upstream: new URL(upstream) }),
        validateRequest: true,
        // What stands behind a proxy is a server of ours; its answers are nobody's affair.
        validateResponse: upstream === undefined,
        checkSecurity: true,
        errors: false,
        upstreamProxy: undefined,
        mock: { dynamic: false },
      },
      cors: false,
    });
    servers.set(name, server);
    return server.listen(port, "127.0.0.1");
  },
  async close({ name }) {
    const server = servers.get(name);
    servers.delete(name);
    await server?.close();
  },
};

parentPort.on("message", async ({ id, command, ...settings }) => {
  try {
    parentPort.postMessage({ id, value: await commands[command](settings) });
  } catch (cause) {
    // Prism rejects with a bare string where its port can't be had.
    parentPort.postMessage({ id, fault: cause instanceof Error ? cause.message : String(cause) });
  }
});

// Of an error that nothing catches the thread's owner would not be told.
process.on("uncaughtException", (error) => {
  parentPort.postMessage({ killedBy: error });
  process.exit(1);
});

function silentLogger() {
  const logger = { child: () => logger, level: "silent" };
  for (const level of ["trace", "debug", "info", "warn", "error", "fatal", "success"]) logger[level] = () => {};
  return logger;
}
