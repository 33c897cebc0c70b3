import { NotReached } from "../row.ts";
import { run } from "../run.ts";

/** A binary that can't even say its version, such as one made for another libc, is none that this machine has. */
export async function checkStarts(binary: string, folder: string): Promise<string> {
  const env = { HOME: folder, TMPDIR: folder };
  const { stdout } = await run(binary, ["--version"], { cwd: folder, env }).catch((error: Error) => {
    throw new NotReached(`it doesn't start on this machine: ${error.message}`);
  });
  return stdout.trim();
}
