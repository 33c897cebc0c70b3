import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { type JsonObject, renderDocument } from "@agentpost/document";
// A private package beside this one; both are tools of this repository.
import { SPECS_FOLDER, vendors } from "@agentpost/workspace";
import { boundedDocument } from "./bounded-document.ts";
import { largeDocument } from "./large-document.ts";

/** A repository to generate in, with specs and nothing else. */
export interface Workspace {
  readonly root: string;
  /** How many vendors it has. */
  readonly size: number;
}

export const LARGE_OPERATIONS = 400;
export const BOUNDED_OPERATIONS = 240;

const run = promisify(execFile);

/** As many vendors as asked for: this repository's own, again and again. */
export async function buildVendors(root: string, size: number): Promise<Workspace> {
  const own = vendors();
  for (let number = 0; number < size; number++) {
    const [vendor, copy] = [own[number % own.length], Math.floor(number / own.length)];
    await cp(`${SPECS_FOLDER}/${vendor}`, `${root}/specs/${vendor}${copy || ""}`, { recursive: true });
  }
  return { root, size };
}

/** A repository of one vendor. */
export interface OneDocument extends Workspace {
  readonly document: string;
}

/** One vendor with a large document, and where that is. */
export async function buildLarge(root: string, notation: "json" | "yaml"): Promise<OneDocument> {
  return buildDocument(root, notation, largeDocument(LARGE_OPERATIONS));
}

/** One vendor with the document whose bounds are far away. */
export async function buildBounded(root: string, operations = BOUNDED_OPERATIONS): Promise<OneDocument> {
  return buildDocument(root, "json", boundedDocument(operations));
}

/** The same under git, with a change since its one commit, in which there is no package: both are to be generated. */
export async function buildChanged(root: string): Promise<OneDocument> {
  const workspace = await buildBounded(root);
  const git = (...args: string[]) =>
    run("git", ["-c", "user.name=Bench", "-c", "user.email=bench@example.com", ...args], { cwd: root });
  await git("init", "--quiet");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "The document");
  const text = await readFile(workspace.document, "utf8");
  await writeFile(workspace.document, text.replaceAll('"priority"', '"urgency"'));
  return workspace;
}

async function buildDocument(root: string, notation: "json" | "yaml", content: JsonObject): Promise<OneDocument> {
  const folder = `${root}/specs/large`;
  const document = `${folder}/openapi.${notation}`;
  await mkdir(folder, { recursive: true });
  await writeFile(document, renderDocument(content, notation));
  return { root, size: 1, document };
}

/** Has the next run find all its work before it, though the packages are there. */
export async function forget({ root }: Workspace): Promise<void> {
  await rm(`${root}/node_modules`, { recursive: true, force: true });
}
