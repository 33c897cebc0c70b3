import { existsSync, readdirSync, readFileSync } from "node:fs";

/** What is in a package's folder that is not the generator's business. */
const OTHERS = ["node_modules", "dist", ".turbo", "coverage", "CHANGELOG.md"];

/** Every file of a package's folder by its path in it, without what other tools keep there. */
export function readPackageFolder(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const read = (inner: string) => {
    for (const entry of readdirSync(`${folder}/${inner}`, { withFileTypes: true })) {
      const path = inner === "" ? entry.name : `${inner}/${entry.name}`;
      if (inner === "" && OTHERS.includes(entry.name)) continue;
      if (entry.isDirectory()) read(path);
      else files.set(path, readFileSync(`${folder}/${path}`, "utf8"));
    }
  };
  if (existsSync(folder)) read("");
  return files;
}
