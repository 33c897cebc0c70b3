import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atExit } from "./at-exit.ts";

export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
}

/** A new folder that is gone when it is removed or, at the latest, when this process ends. */
export function temporaryFolder(name: string): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), `agentpost-${name}-`));
  // A child that was just killed may still write its last.
  const remove = () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const cancel = atExit(remove);
  return {
    path,
    remove: () => {
      remove();
      cancel();
    },
  };
}
