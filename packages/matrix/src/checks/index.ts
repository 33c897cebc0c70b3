import type { Mocks } from "../runtimes/index.ts";
import type { Check } from "./check.ts";
import { commandLine } from "./command-line.ts";
import { files } from "./files.ts";
import { licences } from "./licences.ts";
import { manifests } from "./manifests.ts";
import { mcpServer } from "./mcp-server.ts";
import { oneVendor } from "./one-vendor.ts";
import { packaging } from "./packaging.ts";
import { receipts } from "./receipts.ts";
import { sideEffects } from "./side-effects.ts";
import { typeResolution } from "./type-resolution.ts";

/** Everything that is asked of what npm delivers, in the order in which it is told. */
export function checks(mocks: Mocks): readonly { readonly title: string; readonly check: Check }[] {
  return [
    { title: "versions and ranges", check: manifests },
    { title: "files", check: files },
    { title: "publint", check: packaging },
    { title: "types resolve", check: typeResolution },
    { title: "side effects", check: sideEffects },
    { title: "one vendor's bundle", check: oneVendor },
    { title: "licences", check: licences },
    { title: "install and send", check: receipts(mocks) },
    { title: "a server for models", check: mcpServer },
    { title: "a command line", check: commandLine },
  ];
}
