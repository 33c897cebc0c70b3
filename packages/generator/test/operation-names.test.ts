import { expect, it } from "vitest";
import { generatePackage } from "../src/index.ts";
import { reservedNames } from "../src/read/reserved-names.ts";
import { fixture, generatedFile } from "./fixtures/fixture.ts";

const table = await generatedFile("names", "src/table.gen.ts");
const names = [...table.matchAll(/^ {2}(\w+): /gm)].map(([, name]) => name);

it("names operations by their operationId, and by method and path where that can't be a name", () => {
  expect(names).toEqual([
    "listPets",
    "postPets",
    "getPetsByPetId", // brackets
    "deletePetsByPetId", // a reserved word
    "putPetsByPetId", // list-pets would be listPets again
    "reposListForOrg",
    "getPromise", // a client with a method `then` would be taken for a promise
    "getRoot", // begins with a digit
    "postCall", // the client's own
    "getFailures", // a constant of every safe form
    "getLists", // safeListPets is the safe form of listPets
  ]);
});

it("keeps a vendor's words inside their comment", async () => {
  expect(await generatedFile("names", "src/operations.gen.ts")).toContain("Ends a comment *\\/ early.");
});

it("marks what the vendor advises against", async () => {
  expect(await generatedFile("names", "src/client.gen.ts")).toContain("@deprecated");
});

it("names don't depend on the order of keys outside the paths", async () => {
  const contract = await fixture("names");
  const { paths, ...rest } = contract.document;
  const reordered = { ...contract, document: { paths: paths ?? {}, ...rest } };
  expect((await generatePackage(reordered)).get("src/table.gen.ts")).toBe(table);
});

it.each(["bodies", "parameters", "names"])(
  "gives no operation the name of what the modules of '%s' import",
  async (name) => {
    const modules = await Promise.all(
      ["operations", "client"].map((module) => generatedFile(name, `src/${module}.gen.ts`)),
    );
    const imports = modules.flatMap((source) => [...source.matchAll(/import \{([^}]*)\} from "@agentpost/g)]);
    const functions = imports.flatMap(([, list = ""]) => list.match(/\b[a-z]\w*/g) ?? []);
    expect(functions).toContain("call");
    expect(functions.filter((imported) => imported !== "type" && !reservedNames("Vendor").has(imported))).toEqual([]);
  },
);
