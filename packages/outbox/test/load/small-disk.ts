import { execFileSync } from "node:child_process";
import { chmodSync, closeSync, mkdirSync, openSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { atExit, temporaryFolder } from "@agentpost/workspace";

/** A disk of its own, which can be full. */
export interface SmallDisk {
  readonly path: string;
  /** Leaves no room on it. */
  fill(): void;
  /** Gives back the room that `fill` took. */
  free(): void;
  remove(): void;
}

const LARGE_BYTES = 1_048_576;
const PAGE_BYTES = 4_096;

/** What a ledger of so many messages has more than enough room on. */
export function diskMegabytes(messages: number): number {
  return 64 + Math.ceil(messages / 50);
}

/** A disk in memory, of so many megabytes. Fails where this process may not mount one, which takes root and Linux. */
export function smallDisk(megabytes: number): SmallDisk {
  const folder = temporaryFolder("disk");
  const path = join(folder.path, "disk");
  mkdirSync(path);
  // A server may be another user.
  chmodSync(folder.path, 0o755);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=777`, "tmpfs", path], { stdio: "pipe" });
  const unmount = () => execFileSync("umount", ["--lazy", path], { stdio: "pipe" });
  const cancel = atExit(unmount);
  const ballast = join(path, "ballast");
  return {
    path,
    fill() {
      const file = openSync(ballast, "w");
      for (const bytes of [LARGE_BYTES, PAGE_BYTES]) fillBy(file, Buffer.alloc(bytes));
      closeSync(file);
    },
    free: () => rmSync(ballast),
    remove: () => {
      unmount();
      cancel();
      folder.remove();
    },
  };
}

function fillBy(file: number, bytes: Buffer): void {
  try {
    for (;;) writeSync(file, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}
