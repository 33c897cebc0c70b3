import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

const OWN = ["../run.js", "./build-bundle.js", "./kept-bundle.js", "../../pnpm-lock.yaml"];

/**
 * A script and its sources as one text. It is kept in its package's `node_modules` and serves until a byte changes of
 * whatever it was made of: each source, the manifest that each was found by, the lockfile, and these files.
 */
export async function keptBundle(file) {
  const kept = placeFor(file);
  const known = kept && read(kept);
  if (known) return known;

  const { buildBundle } = await import("./build-bundle.js");
  const digests = new Map(
    OWN.map((path) => fileURLToPath(new URL(path, import.meta.url))).map((path) => [path, digestOf(path)]),
  );
  const bundle = await buildBundle(file, (path, source) => {
    digests.set(path, hash(source));
    const manifest = manifestOf(path);
    if (manifest && !digests.has(manifest)) digests.set(manifest, digestOf(manifest));
  });
  if (kept) keep(kept, digests, bundle);
  return bundle;
}

/** The text, by its length and digests of all that it was made of, in a line before it. */
function read(kept) {
  if (!existsSync(kept)) return undefined;
  try {
    const text = readFileSync(kept, "utf8");
    const end = text.indexOf("\n");
    const { length, digests } = JSON.parse(text.slice(0, end));
    const bundle = text.slice(end + 1);
    const serves = bundle.length === length && digests.every(([path, digest]) => digestOf(path) === digest);
    return serves ? bundle : undefined;
  } catch {
    // A machine that lost power may have left half of one, which would otherwise end every run.
    return undefined;
  }
}

function keep(kept, digests, bundle) {
  const temporary = `${kept}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(temporary, `${JSON.stringify({ length: bundle.length, digests: [...digests] })}\n${bundle}`);
    // A reader never sees half of one.
    renameSync(temporary, kept);
  } catch {
    // Where nothing can be written, each run joins anew.
  }
}

/** A script that is in no package has no place. */
function placeFor(file) {
  const manifest = manifestOf(file);
  const name = `${basename(file)}-${hash(file).slice(0, 8).replaceAll("/", "_")}.js`;
  return manifest && `${dirname(manifest)}/node_modules/.cache/agentpost/${name}`;
}

function manifestOf(file) {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(`${folder}/package.json`)) return `${folder}/package.json`;
    if (folder === dirname(folder)) return undefined;
  }
}

function digestOf(path) {
  return existsSync(path) ? hash(readFileSync(path)) : "";
}

function hash(text) {
  return createHash("sha256").update(text).digest("base64");
}
