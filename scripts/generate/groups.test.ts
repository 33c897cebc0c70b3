import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { generatePackage } from "@agentpost/generator";
import { FIXTURES, fixture } from "@agentpost/generator/fixtures";
import { type Repository, repositoryAt, temporaryFolder } from "@agentpost/workspace";
import { expect, onTestFinished, test } from "vitest";
import { runUserProgram } from "../user-program.ts";
import { runGenerate } from "./run-generate.ts";

/** A repository with the fixture as its one vendor, and what generating it says. */
function repositoryWithGroups(): { repository: Repository; generate: () => Promise<string[]> } {
  const { path, remove } = temporaryFolder("groups");
  onTestFinished(remove);
  const repository = repositoryAt(path);
  cpSync(`${FIXTURES}/groups`, `${repository.specsFolder}/groups`, { recursive: true });
  const lines: string[] = [];
  const settings = { check: false, install: async () => {}, print: (line: string) => lines.push(line) };
  const generate = async () => {
    lines.length = 0;
    await runGenerate(repository, [], settings);
    return lines;
  };
  return { repository, generate };
}

test("a client has its methods by tag, each with its type, and still on the client itself", async () => {
  const { received, result } = await runUserProgram(
    await fixture("groups"),
    `import { createGroups } from "@agentpost/groups";
    export default async (baseUrl: string) => {
      const client = createGroups({ baseUrl });
      await client.groups.messages.listMessages();
      await client.groups.messages.readAudio({ path: { id: "m1" } });
      await client.groups.voiceCalls.readAudio({ path: { id: "m2" } });
      await client.groups.adminV2.endCall({ path: { id: "c1" } });
      await client.endCall({ path: { id: "c2" } });
      await client.safe.readHealth();
      // @ts-expect-error: the contract has this method under another tag
      client.groups.messages.endCall;
      // @ts-expect-error: and needs its input in a group too
      const incomplete = () => client.groups.voiceCalls.endCall({});
      return Object.entries(client.groups).map(([name, group]) => [name, Object.keys(group)]);
    };`,
    { groups: "tags" },
  );
  expect(received.map(({ line }) => line)).toEqual([
    "GET /messages",
    "GET /messages/m1/audio",
    "GET /messages/m2/audio",
    "DELETE /calls/c1",
    "DELETE /calls/c2",
    "GET /health",
  ]);
  expect(result).toEqual([
    ["voiceCalls", ["readAudio", "endCall"]],
    ["messages", ["listMessages", "readAudio"]],
    ["adminV2", ["endCall"]],
  ]);
});

test("groups are there only where source.yaml asks for them, and nothing else of the code changes", async () => {
  const { repository, generate } = repositoryWithGroups();
  await generate();
  const read = (path: string) => readFileSync(`${repository.packagesFolder}/groups/${path}`, "utf8");
  const [client, operations, readme] = ["src/client.gen.ts", "src/operations.gen.ts", "README.md"].map(read);
  expect(client).toContain("readonly groups: {");
  expect(readme).toContain("### `groups.groups.voiceCalls`\n\nCalls by telephone.\n\n| Method ");
  expect(readme).toContain("### In no group\n\n| Method       | Request       |");
  writeFileSync(`${repository.specsFolder}/groups/source.yaml`, "origin: none\n");
  await generate();
  expect(read("src/client.gen.ts")).not.toMatch(/readonly groups|inGroups/);
  expect(read("README.md")).not.toContain("###");
  expect(read("src/operations.gen.ts")).toBe(operations);
});

test("a word for groups that means nothing is told with the file and the place", async () => {
  const { repository, generate } = repositoryWithGroups();
  writeFileSync(`${repository.specsFolder}/groups/source.yaml`, "groups: paths\n");
  expect((await generate()).join("\n")).toContain(
    'specs/groups/source.yaml at /groups: came the text "paths"; expected "tags", or nothing at all.',
  );
});

test("tags that make one name, or none, are told by pointer", async () => {
  const contract = await fixture("groups");
  const document = JSON.parse(JSON.stringify(contract.document).replace('"admin/v2"', '"voice-calls"'));
  await expect(generatePackage({ ...contract, document }, { groups: "tags" })).rejects.toThrow(
    '/paths/~1calls~1{id}/delete/tags/1: the tag "voice-calls" makes the same name as "Voice calls", voiceCalls; rename',
  );
  for (const tag of ["消息", "then", "2fa"]) {
    const other = JSON.parse(JSON.stringify(contract.document).replace('"admin/v2"', JSON.stringify(tag)));
    await expect(generatePackage({ ...contract, document: other }, { groups: "tags" })).rejects.toThrow(
      `/paths/~1calls~1{id}/delete/tags/1: the tag ${JSON.stringify(tag)} makes no name for a group`,
    );
    await expect(generatePackage({ ...contract, document: other })).resolves.toBeDefined();
  }
});

test("one more operation moves no other, and changes no other group", async () => {
  const contract = await fixture("groups");
  const before = await generatePackage(contract, { groups: "tags" });
  const document = structuredClone(contract.document);
  Object.assign(Object(document["paths"]), {
    "/voice_calls": {
      get: { operationId: "voiceCalls", tags: ["admin/v3"], responses: { "204": { description: "" } } },
    },
  });
  const after = await generatePackage({ ...contract, document }, { groups: "tags" });
  const groupsIn = (files: Map<string, string>) =>
    [...(files.get("src/client.gen.ts") ?? "").matchAll(/readonly (\w+): Pick<.*/g)].map(([line]) => line);
  expect(groupsIn(before)).toHaveLength(3);
  expect(groupsIn(after)).toEqual([...groupsIn(before), 'readonly adminV3: Pick<Groups, "voiceCalls">;']);
});
