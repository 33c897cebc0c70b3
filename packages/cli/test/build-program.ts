import { buildPrograms } from "@agentpost/workspace/program";

/** The program to test: what npm has installed, where this variable names it, and else the sources of now. */
const INSTALLED = "AGENTPOST_CLI_INSTALLED";

/** The program in one file as it is when it is delivered. */
export async function buildProgram(): Promise<{ readonly program: string; remove(): void }> {
  const installed = process.env[INSTALLED];
  if (installed) return { program: installed, remove: () => {} };
  const { files, remove } = await buildPrograms("cli", { bin: "src/bin.ts" });
  return { program: files.bin, remove };
}
