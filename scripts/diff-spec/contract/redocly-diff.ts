import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "@agentpost/document";
import { temporaryFolder } from "@agentpost/workspace";

const run = promisify(execFile);

/** One difference between two documents, as Redocly tells it. */
export interface DocumentChange {
  /** Where it is for a reader who follows references, as `#/paths/…`. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "patch" | "minor" | "major";
  readonly property?: string;
  readonly verdicts: readonly { readonly message: string }[];
  readonly base?: ChangeSide;
  readonly revision?: ChangeSide;
}

interface ChangeSide {
  /** Where it is written down. */
  readonly pointer: string;
  readonly value: unknown;
}

/** Our response enums are open, so a value that comes later breaks nobody; in a request, Redocly allows it anyway. */
const CONFIG = "extends: [diff-recommended]\ndiff:\n  enum-values-added: minor\n";

const QUIET = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
};

/**
 * Compares two documents by Redocly's `diff`. It is experimental, and in no library yet, so this is the only module
 * that knows it, and it asks for nothing but the list of changes.
 */
export async function redoclyDiff(before: JsonObject, after: JsonObject): Promise<readonly DocumentChange[]> {
  const { path: folder, remove } = temporaryFolder("diff");
  try {
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write("before.json", JSON.stringify(before));
    write("after.json", JSON.stringify(after));
    write("redocly.yaml", CONFIG);
    const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
    const options = ["--format", "json", "--fail-on", "none", "--config", "redocly.yaml"];
    const { stdout } = await run(
      process.execPath,
      [join(dirname(manifest), "bin/cli.js"), "diff", "before.json", "after.json", ...options],
      { cwd: folder, env: { ...process.env, ...QUIET }, maxBuffer: 1 << 29 },
    );
    return (JSON.parse(stdout) as { changes: DocumentChange[] }).changes;
  } finally {
    remove();
  }
}
