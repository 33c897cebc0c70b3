import type { JsonObject } from "../document/json.ts";
import { documentForPrism } from "./document-for-prism.ts";

/** A running mock of one vendor's contract. */
export interface PrismMock {
  readonly url: string;
  close(): Promise<void>;
}

export interface PrismOptions {
  /** The folder in `specs/`; errors name it. */
  readonly vendor: string;
  /** The document after its overlay. Default: read from `specs/`. */
  readonly document?: JsonObject;
}

/**
 * Starts Prism in this process, on a free port of the loopback interface. It refuses what the contract doesn't allow
 * and answers `Prefer: code=<status>` with that status. The one module that knows Prism, whose API is its own affair.
 */
export async function startPrism({ vendor, document }: PrismOptions): Promise<PrismMock> {
  try {
    // Loading Prism takes longer than all it does for us, so that only those who start one pay for it.
    const [{ getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
      import("@stoplight/prism-cli/dist/operations.js"),
      import("@stoplight/prism-http-server"),
    ]);
    const operations = await getHttpOperationsFromSpec(documentForPrism(document ?? (await readFromSpecs(vendor))));
    const server = createServer(operations, {
      components: { logger: silentLogger() },
      config: {
        isProxy: false,
        validateRequest: true,
        validateResponse: true,
        checkSecurity: true,
        errors: false,
        upstreamProxy: undefined,
        mock: { dynamic: false },
      },
      cors: false,
    });
    return { url: await server.listen(0, "127.0.0.1"), close: () => server.close() };
  } catch (cause) {
    // Prism rejects with a bare string where its port can't be had.
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Prism could not start a mock of ${vendor}: ${reason}`, { cause });
  }
}

async function readFromSpecs(vendor: string): Promise<JsonObject> {
  const { readDocument } = await import("../document/read-document.ts");
  return (await readDocument(vendor)).document;
}

type Logger = Parameters<typeof import("@stoplight/prism-http-server").createServer>[1]["components"]["logger"];

function silentLogger(): Logger {
  const ignore = () => {};
  const logger = { child: () => logger, level: "silent" } as Record<string, unknown>;
  for (const level of ["trace", "debug", "info", "warn", "error", "fatal", "success"]) logger[level] = ignore;
  return logger as unknown as Logger;
}
