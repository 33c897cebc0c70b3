import { cp, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { VendorDocument } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";
import { SITE } from "../folders.ts";
import { contractToTry } from "./contract.ts";
import { tryItPage } from "./page.ts";

const COMPONENT = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
const COPIED = ["swagger-ui.css", "swagger-ui-bundle.js", "LICENSE", "NOTICE"];

/** Writes a page a vendor on which its contract can be tried, with the component that shows it. */
export async function writeTryIt(vendors: readonly { title: string; contract: VendorDocument }[], folder: string) {
  await mkdir(folder, { recursive: true });
  await cp(join(SITE, "try-it"), folder, { recursive: true });
  for (const file of COPIED) await cp(join(COMPONENT, file), join(folder, file));
  for (const { title, contract } of vendors) {
    const { vendor, document } = contract;
    const { operations } = clientOperations(contract);
    await writeFile(join(folder, `${vendor}.html`), tryItPage(vendor, title, operations));
    await writeFile(join(folder, `${vendor}.json`), JSON.stringify(contractToTry(vendor, document)));
  }
}
