// A private package beside this one; both are tools of this repository.
import { readDocument } from "@agentpost/document";
import { createClient } from "@hey-api/openapi-ts";
import { BUILD_FOLDER } from "./folders.ts";

const folder = `${BUILD_FOLDER}/hey-api`;

/** For esbuild: what the peer imports as `hey-api-client` is code of the consumer's own and no package. */
export const heyApiAlias = { "hey-api-client": folder };

/** Generates hey-api's client from Vida's contract. */
export async function buildHeyApi(): Promise<void> {
  const { document } = await readDocument("vida");
  await createClient({
    input: document,
    output: { path: folder },
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk"],
    logs: { level: "silent", file: false },
  });
}
