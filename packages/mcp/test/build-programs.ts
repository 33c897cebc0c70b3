import { buildPrograms as build } from "@agentpost/workspace/program";

/** The server, and one of thirty lines, which sends without a key. */
export interface Programs {
  readonly server: string;
  readonly bare: string;
}

export async function buildPrograms(): Promise<Programs & { remove(): void }> {
  const { files, remove } = await build("mcp", { server: "src/bin.ts", bare: "test/bare-server.ts" });
  return { ...files, remove };
}
