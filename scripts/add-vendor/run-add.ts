import { existsSync, readFileSync } from "node:fs";
import { readDocument, type VendorDocument } from "@agentpost/document";
import { ExpectedError, pnpmCommand, providerFile, type Repository } from "@agentpost/workspace";
import { judgeVendors, writeChangeset } from "../diff-spec/index.ts";
import { runGenerate } from "../generate/index.ts";
import { importSpec, originOf } from "../import-spec/index.ts";
import { writeWhole } from "../write-files.ts";
import { checkId } from "./check-id.ts";
import { withDependency } from "./facade-dependency.ts";
import { withMessage } from "./message-stub.ts";
import { overlayStub } from "./overlay-stub.ts";
import { providerStub, type SendingMethod, sendingMethod } from "./provider-stub.ts";
import { restorePoint } from "./restore-point.ts";
import { testKitsFile, testKitsPath } from "./test-kits-file.ts";

export interface AddSettings {
  /** Lays out the facade's mapping, where the document has an operation to send with. */
  readonly facade: boolean;
  readonly install: (repository: Repository) => Promise<void>;
  /** Brings a file into the project's format. */
  readonly format: (repository: Repository, file: string) => Promise<void>;
  readonly print: (line: string) => void;
  /** As for an import: the operations to take, and whether the vendor's own descriptions are kept. */
  readonly operations?: readonly string[];
  readonly keepWords?: boolean;
  /** YYYY-MM-DD */
  readonly today: string;
}

/**
 * Adds a vendor from its document to its changeset; without a source it goes on from what is in `specs/`. A document that
 * can't be generated stays there, to be corrected by its overlay; after any other failure all is as it was. Gives the
 * exit code.
 */
export async function runAdd(
  repository: Repository,
  id: string,
  source: string | undefined,
  settings: AddSettings,
): Promise<number> {
  const { root, specsFolder, packagesFolder } = repository;
  if (source === undefined && (settings.operations || settings.keepWords)) {
    throw new ExpectedError(
      "--operations and --keep-words came without a source; expected one to import from. Name it, or state both in source.yaml.",
    );
  }
  checkId(repository, id, source !== undefined);
  const restore = restorePoint([
    `${specsFolder}/${id}`,
    `${packagesFolder}/${id}`,
    `${packagesFolder}/agentpost/package.json`,
    providerFile(repository, id),
    messagesFile(repository),
    testKitsPath(repository),
    `${root}/pnpm-lock.yaml`,
    `${root}/.changeset`,
  ]);
  try {
    return await add(repository, id, source, settings);
  } catch (error) {
    restore();
    settings.print(
      `${id} is not added: all files are as they were. If packages were linked already, run: pnpm install`,
    );
    throw error;
  }
}

async function add(
  repository: Repository,
  id: string,
  source: string | undefined,
  settings: AddSettings,
): Promise<number> {
  const { print, today, install, facade, format, operations: picks, keepWords } = settings;
  const { specsFolder } = repository;
  let published: readonly string[] | undefined;
  if (source !== undefined) {
    const asked = { ...(picks ? { operations: picks } : {}), ...(keepWords === undefined ? {} : { keepWords }) };
    const request = { specsFolder, vendor: id, source, force: false, dryRun: false, today, progress: () => {} };
    const { operations, offered, notes, words } = await importSpec({ ...request, ...asked });
    published = offered;
    print(`specs/${id}: ${operations.length} operations imported`);
    for (const note of notes) print(`  ${note}`);
    const lacking = words.lacking.length;
    if (lacking > 0)
      print(`  ${lacking} descriptions of the vendor's are left out; --keep-words keeps them where you may`);
  }
  const overlay = `${specsFolder}/${id}/overlay.yaml`;
  if (!existsSync(overlay)) {
    writeWhole(overlay, await overlayStub(id, (await readDocument(id, specsFolder)).document, published));
  }
  const contract = await readDocument(id, specsFolder);

  // The links are made once, after the facade has its new dependency too.
  const code = await runGenerate(repository, [id], { check: false, install: async () => {}, print });
  if (code !== 0) {
    print(`Correct it in specs/${id}/overlay.yaml, then go on with: ${pnpmCommand(`vendor:add ${id}`)}`);
    return code;
  }
  const operation = sendingMethod(contract);
  const laidOut = operation && facade ? layOut(repository, contract, operation) : [];
  const [judged] = await judgeVendors(repository, [id], undefined);
  if (judged) print(`written: ${await writeChangeset(repository, judged)}`);
  await install(repository);
  for (const file of laidOut) await format(repository, file);
  for (const line of nextSteps(id, operation, laidOut.length > 0)) print(line);
  return 0;
}

/** Writes the mapping's outline, its test kit's line, its sample message and the facade's new dependency. Gives the files to be formatted. */
function layOut(repository: Repository, contract: VendorDocument, operation: SendingMethod): string[] {
  const { vendor: id } = contract;
  const manifest = `${repository.packagesFolder}/agentpost/package.json`;
  if (!existsSync(manifest)) return [];
  const file = providerFile(repository, id);
  const source = `${repository.specsFolder}/${id}/source.yaml`;
  const origin = existsSync(source) ? originOf(readFileSync(source, "utf8")) : undefined;
  writeWhole(file, providerStub(id, operation, origin));
  writeWhole(manifest, withDependency(readFileSync(manifest, "utf8"), `@agentpost/${id}`));
  const testKits = testKitsPath(repository);
  writeWhole(testKits, testKitsFile(repository));
  const messages = messagesFile(repository);
  if (!existsSync(messages)) return [file, testKits];
  writeWhole(messages, withMessage(readFileSync(messages, "utf8"), contract, operation));
  return [file, testKits, messages];
}

/** The one sample message of each vendor. */
function messagesFile({ packagesFolder }: Repository): string {
  return `${packagesFolder}/agentpost/example/messages.ts`;
}

function nextSteps(id: string, operation: SendingMethod | undefined, laidOut: boolean): string[] {
  const check = `Next: read specs/${id}/overlay.yaml and packages/${id}/README.md, then run ${pnpmCommand("check")}.`;
  if (!operation)
    return [check, "No operation of the document looks like sending a message, so the facade has no part in it."];
  if (!laidOut) return [check];
  return [
    check,
    `The facade can send by ${operation.name} (${operation.method} ${operation.path}) once this is done; until then, ` +
      "using it is a compile error:",
    `  1. Fill in packages/agentpost/src/vendors/${id}/send.ts, with its example. What it leaves to the vendor's own client`,
    `     goes into specs/${id}/unmapped.yaml, as \`unmapped: [{ field, reason }]\`.`,
    `  2. Give the message of ${id} in packages/agentpost/example/messages.ts the address that the mapping asks for. It is`,
    "     what demo, matrix and tests send; they need nothing else.",
    "  3. Run these, of which the third asks for a changeset for agentpost:",
    ...["run docs", "format", "changeset", "check"].map((script) => `     ${pnpmCommand(script)}`),
  ];
}
