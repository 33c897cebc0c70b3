import { execFile } from "node:child_process";
import { realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { type JsonObject, requireWhole } from "@agentpost/document";
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

/** Its whole environment: of ours it needs nothing, and might print any of it. */
const QUIET = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  REDOCLY_SUPPRESS_NOTIFICATIONS: "true",
};

/**
 * It follows every reference that it finds, wherever that leads. The documents have none that leads outside; a process
 * that has no network, and reads nothing but the two and its own code, would not get there either.
 */
function confined(folder: string, code: string): string[] {
  const permission = process.allowedNodeEnvironmentFlags.has("--permission")
    ? "--permission"
    : "--experimental-permission";
  const offline = "Socket.prototype.connect = () => { throw new Error('spec:diff has no network'); };";
  return [
    permission,
    ...[folder, code].map((path) => `--allow-fs-read=${path}/*`),
    `--import=data:text/javascript,import{Socket}from"node:net";${encodeURIComponent(offline)}`,
  ];
}

/**
 * Compares two documents by Redocly's `diff`. It is experimental, and in no library yet, so this is the only module
 * that knows it, and it asks for nothing but the list of changes.
 */
export async function redoclyDiff(before: JsonObject, after: JsonObject): Promise<readonly DocumentChange[]> {
  requireWhole(before, "The document as it was,");
  requireWhole(after, "The document as it is,");
  const temporary = temporaryFolder("diff");
  const folder = realpathSync(temporary.path);
  try {
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write("before.json", JSON.stringify(before));
    write("after.json", JSON.stringify(after));
    write("redocly.yaml", CONFIG);
    const code = dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
    const options = ["--format", "json", "--fail-on", "none", "--config", "redocly.yaml"];
    const { stdout } = await run(
      process.execPath,
      [
        ...confined(folder, join(code, "../..")),
        join(code, "bin/cli.js"),
        "diff",
        "before.json",
        "after.json",
        ...options,
      ],
      { cwd: folder, env: QUIET, maxBuffer: 1 << 29 },
    );
    return (JSON.parse(stdout) as { changes: DocumentChange[] }).changes;
  } finally {
    temporary.remove();
  }
}
