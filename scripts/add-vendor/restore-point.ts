import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Remembers files and folders as they are now. The function it gives brings them back; of a folder, only new entries
 * go.
 */
export function restorePoint(paths: readonly string[]): () => void {
  const steps = paths.map((path) => {
    if (!existsSync(path)) return () => rmSync(path, { recursive: true, force: true });
    if (statSync(path).isDirectory()) {
      const kept = readdirSync(path);
      return () => {
        for (const name of existsSync(path) ? readdirSync(path) : [])
          if (!kept.includes(name)) rmSync(join(path, name), { recursive: true });
      };
    }
    const contents = readFileSync(path);
    return () => {
      if (!existsSync(path) || !readFileSync(path).equals(contents)) writeFileSync(path, contents);
    };
  });
  return () => {
    for (const step of steps) step();
  };
}
