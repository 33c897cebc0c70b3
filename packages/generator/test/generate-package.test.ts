import { describe, expect, it } from "vitest";
import { generatePackage } from "../src/index.ts";
import { fixture, generatableFixtures } from "./fixtures/fixture.ts";

describe("a generated package", () => {
  it("is the same to the byte each time", async () => {
    for (const name of generatableFixtures()) {
      const [first, second] = [await generatePackage(await fixture(name)), await generatePackage(await fixture(name))];
      expect([...second]).toEqual([...first]);
    }
  });

  it("leaves the contract as it was", async () => {
    const contract = await fixture("unions");
    const before = JSON.stringify(contract.document);
    await generatePackage(contract);
    expect(JSON.stringify(contract.document)).toBe(before);
  });

  it("names neither a machine nor a date", async () => {
    const files = await generatePackage(await fixture("directions"));
    for (const contents of files.values()) {
      expect(contents).not.toContain(process.cwd());
      expect(contents).not.toContain(String(new Date().getFullYear()));
    }
  });

  it("has a banner in every file that can carry a comment", async () => {
    for (const [path, contents] of await generatePackage(await fixture("answers"))) {
      if (path.endsWith(".json")) continue;
      expect(contents.split("\n")[0], path).toContain("Generated from specs/answers. Do not edit");
    }
  });

  it("keeps the version that release tooling gave it", async () => {
    const contract = await fixture("answers");
    const version = async (kept?: { version: string }) =>
      JSON.parse((await generatePackage(contract, kept)).get("package.json") ?? "").version;
    expect(await version({ version: "3.1.4" })).toBe("3.1.4");
    expect(await version()).toBe("0.0.0");
  });

  it("shows in its README the very example that is compiled", async () => {
    const files = await generatePackage(await fixture("unions"));
    const [, ...example] = (files.get("example/send.gen.ts") ?? "").split("\n");
    expect(files.get("README.md")).toContain(`\`\`\`ts\n${example.join("\n")}\`\`\``);
  });

  it("holds its client against the document that it came from", async () => {
    const contract = await fixture("shared-credential");
    const test = (await generatePackage(contract)).get("test/contract.gen.test.ts");
    expect(test).toContain(contract.digest);
    expect(test).toContain('{ apiKey: "contract-test", apiSecret: "contract-test", ...settings }');
  });
});
