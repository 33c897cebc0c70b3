import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
// A private package beside this one; both are tools of this repository.
import { digestOf, type JsonObject } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { BUILD_FOLDER } from "./folders.ts";

/** Generates a vendor's package with this many operations, and returns the folder it is in. */
export async function buildManyOperations(count: number): Promise<string> {
  const vendor = "many";
  const document = documentWith(count);
  const files = await generatePackage({ vendor, document, digest: digestOf(document) });
  const folder = `${BUILD_FOLDER}/${vendor}-${count}`;
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(`${folder}/${path}`), { recursive: true });
    await writeFile(`${folder}/${path}`, text);
  }
  return folder;
}

function documentWith(count: number): JsonObject {
  const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });
  const item: JsonObject = {
    type: "object",
    required: ["name"],
    properties: { name: { type: "string" }, size: { type: "integer" } },
  };
  const paths: JsonObject = {};
  for (let number = 0; number < count; number++) {
    paths[`/things${number}/{id}`] = {
      post: {
        operationId: `updateThing${number}`,
        summary: `Changes a thing of kind ${number}.`,
        tags: ["things"],
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" } },
          { name: "dryRun", in: "query", schema: { type: "boolean" } },
        ],
        requestBody: { required: true, content: json({ $ref: "#/components/schemas/Thing" }) },
        responses: {
          200: { description: "Done.", content: json({ $ref: "#/components/schemas/Thing" }) },
          404: { description: "No such thing.", content: json({ type: "object" }) },
        },
      },
    };
  }
  return {
    openapi: "3.0.3",
    info: { title: "Many", version: "1.0.0", description: "Many operations." },
    servers: [{ url: "https://many.example.com" }],
    security: [{ key: [] }],
    paths,
    components: {
      schemas: { Thing: item },
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    },
  };
}
