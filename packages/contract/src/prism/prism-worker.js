// A thread that runs Prism, so that what kills Prism kills no test. JavaScript, since a thread starts without the
// loaders that read TypeScript for the tests and for the scripts. The one module that knows Prism, whose API is its own affair.

import { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

const require = createRequire(import.meta.url);
const fromServer = createRequire(require.resolve("@stoplight/prism-http-server"));
knowAllJson(fromServer.resolve("type-is"));
const { createServer } = require("@stoplight/prism-http-server");
const fromPrism = createRequire(fromServer.resolve("@stoplight/prism-http"));
const { transformOas3Operations } = fromPrism("@stoplight/http-spec/oas3/operation");
const { bundleTarget } = fromPrism("@stoplight/json");

const servers = new Map();
sayInAscii("sl-violations");

const commands = {
  async start({ name, document, upstream, port }) {
    const server = createServer(operationsOf(document), {
      components: { logger: silentLogger() },
      config: {
        isProxy: upstream !== undefined,
        ...(upstream !== undefined && { upstream: new URL(upstream) }),
        validateRequest: true,
        // A mock answers what it made up itself; to look at that takes it minutes where schemas nest without end.
        validateResponse: false,
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
    parentPort.postMessage({ id, error: cause instanceof Error ? cause.message : String(cause) });
  }
});

// Prism's own reading, but for one step: it puts in place what references lead to, which has no end where a schema
// contains itself in many ways.
function operationsOf(document) {
  if (!String(document.openapi).startsWith("3.")) throw new Error("Unsupported document format");
  return transformOas3Operations(document).map((operation) =>
    bundleTarget({ document: { ...document, __target__: operation }, path: "#/__target__", cloneDocument: false }),
  );
}

// It takes for JSON what is `application/json` or ends in `+json` alone; vendors write `text/json` too. Both readers of a
// media type are replaced before Prism asks for them, since it keeps one of them.
function knowAllJson(module) {
  const readers = require(module);
  const known =
    (reader) =>
    (value, ...types) =>
      reader(
        value,
        types.flat().map((type) => type.replace(/^application(?=\/(\*\+)?json$)/, "*")),
      );
  require.cache[module].exports = Object.assign(known(readers), readers, { is: known(readers.is) });
}

// What is wrong it says in a header, in JSON with the contract's own words, and dies of a character that no header can
// have. As before, one that is too long is cut off.
function sayInAscii(header) {
  const { setHeader } = ServerResponse.prototype;
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  ServerResponse.prototype.setHeader = function (name, value) {
    const said = name === header ? value.replace(/[^ -~]/g, escaped).slice(0, 8_000) : value;
    return setHeader.call(this, name, said);
  };
}

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
