import { NotReached } from "../row.ts";

/** The name of a runtime's package for this machine; we know the names of one kind of machine. */
export function onLinux(name: string): string {
  if (process.platform === "linux" && process.arch === "x64") return name;
  throw new NotReached(`${name} runs on Linux x64 only, and this is ${process.platform} ${process.arch}`);
}
