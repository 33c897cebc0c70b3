import { describe, expect, it } from "vitest";
import { generatedFile } from "./fixtures/fixture.ts";

const CASES: [name: string, words: string][] = [
  ["listMessages", "Known from recorded exchanges; not in the vendor's published document"],
  ["getMessage", "Known from the server's source; not in the vendor's published document"],
  ["deleteMessage", "Known from another document of the vendor's; not in the one that the rest is from"],
];

describe("an operation that isn't in the vendor's published document", () => {
  it.each(CASES)("says in its doc comment and in the README how it is known: %s", async (name, words) => {
    const source = await generatedFile("added", "src/operations.gen.ts");
    const before = source.slice(0, source.indexOf(`export function ${name}(`));
    expect(before.slice(before.lastIndexOf("/**")).replace(/\s*\n \* /g, " ")).toContain(`${words}.`);
    expect(await generatedFile("added", "README.md")).toContain(`${words}: \`${name}\`.`);
  });

  it("is told from one that is, whatever the vendor's document says of itself", async () => {
    const source = await generatedFile("added", "src/operations.gen.ts");
    expect(source.match(/Known from/g)).toHaveLength(3);
  });
});
