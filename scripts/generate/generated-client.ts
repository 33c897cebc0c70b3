import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@agentpost/contract";
import type { VendorDocument } from "@agentpost/document";
import { clientOperations, generatePackage } from "@agentpost/generator";
import { ROOT, temporaryFolder, vendors } from "@agentpost/workspace";
import { build } from "esbuild";

/** What a package generated from a document exports, with the transport that is there now; only the bundle is on disk while it is read. */
export async function generatedClient(contract: VendorDocument): Promise<Record<string, unknown>> {
  const files = await generatePackage(contract);
  const folder = temporaryFolder("generated");
  const outfile = join(folder.path, "index.mjs");
  await build({
    outfile,
    entryPoints: ["src/index.ts"],
    plugins: [
      {
        name: "files in memory",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^(?:src|\.)\// }, ({ path, kind, namespace }) =>
            kind === "entry-point" || namespace === "memory"
              ? { path: path.replace(/^\./, "src").replace(/\.js$/, ".ts"), namespace: "memory" }
              : undefined,
          );
          onLoad({ filter: /./, namespace: "memory" }, ({ path }) => ({
            contents: files.get(path) ?? "",
            loader: "ts",
            resolveDir: `${ROOT}/packages/${vendors()[0]}`,
          }));
        },
      },
    ],
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["@agentpost/source"],
  });
  return import(pathToFileURL(outfile).href).finally(folder.remove);
}

/** The same, as the contract's tests take a package. */
export async function generatedContract(contract: VendorDocument): Promise<Contract> {
  const exported = await generatedClient(contract);
  return {
    vendor: contract.vendor,
    digest: contract.digest,
    operations: exported["operations"] as Contract["operations"],
    create: exported[`create${clientOperations(contract).pascal}`] as Contract["create"],
  };
}
