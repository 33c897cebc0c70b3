import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Contract } from "@agentpost/contract";
import type { VendorDocument } from "@agentpost/document";
import { generatePackage, type Kept } from "@agentpost/generator";
import { typeCheck } from "@agentpost/generator/type-check";
import { ROOT, vendors } from "@agentpost/workspace";
import { build, type Plugin } from "esbuild";
import { expect, onTestFinished } from "vitest";

/** What a program of a user's did with a server. */
export interface Ran {
  /** What its default export resolved to. */
  readonly result: unknown;
  readonly received: readonly Arrived[];
}

/** A request as it arrived. */
export interface Arrived {
  /** `POST /messages?page=1`. */
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/**
 * Generates a client, compiles a program of a user's against it, and runs it. The program's default export is a function
 * that takes the address of a server on loopback, which answers everything with 204, or with this JSON.
 */
export async function runUserProgram(
  contract: VendorDocument,
  program: string,
  kept: Kept = {},
  answer: (arrived: Arrived) => object | undefined = () => undefined,
): Promise<Ran> {
  const files = await generatePackage(contract, kept);
  const sources = [...files].filter(([path]) => path.startsWith("src/"));
  const checked = typeCheck(
    new Map([
      ...sources.map(([path, text]) => [`${contract.vendor}/${path}`, text] as const),
      ["use/src/use.ts", program],
    ]),
  );
  expect([...checked].filter(([, complaints]) => complaints.length > 0)).toEqual([]);

  const { default: main } = await bundled(contract.vendor, new Map(sources), program);
  const { address, received } = await server(answer);
  return { result: await main(address), received };
}

/** What the generated contract test says of its package, and the client that it makes, to be held against any document. */
export async function generatedContract(contract: VendorDocument): Promise<Contract> {
  const files = await generatePackage(contract);
  const source = (files.get("test/contract.gen.test.ts") ?? "")
    .replace(/^import \{ describeContract \}.*\n/m, "")
    .replace('"../src/index.js"', JSON.stringify(`@agentpost/${contract.vendor}`))
    .replace('"../src/webhooks.gen.js"', JSON.stringify(`@agentpost/${contract.vendor}/webhooks`))
    .replace("describeContract({", "export default ({");
  return (await bundled(contract.vendor, files, source)).default;
}

/** What a module exports that is made of a source and of a vendor's package. */
async function bundled(vendor: string, files: ReadonlyMap<string, string>, source: string) {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: "ts", resolveDir: `${ROOT}/packages/${vendors()[0]}` },
    plugins: [inMemory(vendor, files)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "es2022",
    conditions: ["@agentpost/source"],
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${text}`);
}

/** Lets a bundle find the package of a vendor among files that exist in memory alone. */
function inMemory(vendor: string, files: ReadonlyMap<string, string>): Plugin {
  const entries: Readonly<Record<string, string>> = {
    "": "src/index.ts",
    "/paths": "src/paths.gen.ts",
    "/testing": "src/testing.gen.ts",
    "/validate": "src/validate.gen.ts",
    "/webhooks": "src/webhooks.gen.ts",
  };
  return {
    name: "in-memory",
    setup(bundle) {
      bundle.onResolve({ filter: new RegExp(`^@agentpost/${vendor}(/|$)`) }, ({ path }) => {
        return { path: entries[path.slice(`@agentpost/${vendor}`.length)] ?? path, namespace: vendor };
      });
      bundle.onResolve({ filter: /^\./, namespace: vendor }, ({ path }) => {
        return { path: path.replace(/^\.\/(.*)\.js$/, "src/$1.ts"), namespace: vendor };
      });
      bundle.onLoad({ filter: /.*/, namespace: vendor }, ({ path }) => {
        return { contents: files.get(path) ?? "", loader: "ts", resolveDir: `${ROOT}/packages/${vendors()[0]}` };
      });
    },
  };
}

async function server(
  answer: (arrived: Arrived) => object | undefined,
): Promise<{ address: string; received: readonly Arrived[] }> {
  const received: Arrived[] = [];
  const listening = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const arrived = { line: `${request.method} ${request.url}`, headers: request.headers, body };
    received.push(arrived);
    const answered = answer(arrived);
    if (answered === undefined) response.writeHead(204).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answered));
  });
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    listening.closeAllConnections();
    listening.close();
  });
  return { address: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, received };
}
