import type { JsonObject } from "@agentpost/document";
import { describe, expect, it } from "vitest";
import { generatePackage } from "../src/index.ts";
import { generatedFile } from "./fixtures/fixture.ts";

/** The generated validator of a document whose one operation takes a body of this schema, its white space evened out. */
async function validatorOf(schema: JsonObject, schemas: JsonObject = {}, openapi = "3.1.0"): Promise<string> {
  const requestBody = { required: true, content: { "application/json": { schema } } };
  const post = { operationId: "send", requestBody, responses: { "204": { description: "Sent." } } };
  const document = {
    ...{ openapi, info: { title: "One", version: "1" }, servers: [{ url: "https://one.example.com" }] },
    ...{ paths: { "/one": { post } }, components: { schemas } },
  };
  const files = await generatePackage({ vendor: "one", document, digest: "sha256:1" });
  return (files.get("src/validate.gen.ts") ?? "")
    .replace(/([([])\n\s*/g, "$1")
    .replace(/,\n\s*([)\]])/g, "$1")
    .replace(/,\n\s*\}/g, " }")
    .replace(/\n\s*/g, " ");
}

/** The check of its body. */
async function checkOf(...given: Parameters<typeof validatorOf>): Promise<string> {
  const source = await validatorOf(...given);
  return /send: input\(\{ body: required\((.*)\) \}\) \};/.exec(source)?.[1] ?? source;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };

describe("the generated validator", () => {
  it("reads like the contract, with a name for what others use", async () => {
    expect(await generatedFile("checks-before", "src/validate.gen.ts")).toMatchInlineSnapshot(`
      "// Generated from specs/checks-before. Do not edit: change the spec or its overlay, then run \`generate checks-before\` as CONTRIBUTING.md says.
      import {
        anything,
        type Check,
        email,
        input,
        integer,
        lazy,
        limited,
        list,
        nullable,
        number,
        object,
        oneOf,
        required,
        text,
        type Validator,
      } from "@agentpost/transport/validate";

      const owner: Check = object({ mail: required(email) });

      const item: Check = object(
        {
          id: anything,
          made: anything,
          name: required(nullable(limited(text, { maxLength: 4 }))),
          owner: required(nullable(owner)),
          level: nullable(oneOf("low", "high")),
          above: limited(number, { exclusiveMinimum: 1 }),
          below: limited(integer, { maximum: 9 }),
          link: owner,
          parts: list(lazy(() => item)),
        },
        { others: false },
      );

      /** Checks the input of every call against the contract: \`createChecksBefore({ …, validator })\`. */
      export const validator: Validator = {
        postItem: input({ body: required(item) }),
        postForm: input({
          body: required(object({
            to: required(list(email)),
            count: limited(integer, { minimum: 1 }),
            secret: text,
          })),
        }),
      };
      "
    `);
  });

  it("takes a field that is named elsewhere in the whole, though a part of it names no others", async () => {
    const closed = { type: "object", properties: { a: text }, additionalProperties: false };
    const open = { type: "object", properties: { b: text } };
    const parts = "all(object({ a: text, b: anything }, { others: false }), object({ b: text }))";
    expect(await checkOf({ allOf: [closed, open] })).toBe(parts);
    expect(await checkOf({ ...open, oneOf: [closed, { ...closed, properties: { c: text } }] })).toBe(
      "all(object({ b: text }), either(object({ a: text, b: anything }, { others: false }), object({ c: text, b: anything }, { others: false })))",
    );
  });

  it("has a second definition of a component only where its surroundings change what it means", async () => {
    const Closed = { type: "object", properties: { a: text }, additionalProperties: false };
    const Open = { type: "object", properties: { b: text } };
    const whole = { allOf: [ref("Closed"), ref("Open")] };
    const source = await validatorOf(
      { properties: { alone: ref("Closed"), again: ref("Closed"), whole } },
      { Closed, Open },
    );
    expect(source.match(/const \w+: Check/g)).toEqual([
      "const closed: Check",
      "const closed2: Check",
      "const open: Check",
    ]);
    expect(source).toContain("alone: closed, again: closed, whole: all(closed2, open)");
  });

  it("asks for no field that only travels in answers, wherever that and its being required are said", async () => {
    const Base = { type: "object", properties: { id: { ...text, readOnly: true }, name: text } };
    const source = await validatorOf({ allOf: [ref("Base"), { required: ["id", "name"] }] }, { Base });
    expect(source).toContain("all(base, untyped(object({ name: required(anything) })))");
    const Stamped = { type: "object", required: ["made"], properties: { made: ref("Made") } };
    expect(await validatorOf(ref("Stamped"), { Stamped, Made: { ...text, readOnly: true } })).toContain(
      "stamped: Check = object()",
    );
  });

  it("ends where schemas contain themselves, also without a step into the value", async () => {
    const Ring = { anyOf: [ref("Ring"), text] };
    expect(await checkOf(ref("Ring"), { Ring })).not.toContain("ring");
    const Base = { type: "object", oneOf: [ref("Cat")], properties: { kind: text } };
    const Cat = { allOf: [ref("Base"), { type: "object", properties: { mood: text } }] };
    expect(await validatorOf(ref("Cat"), { Base, Cat })).toContain("const base: Check = object({ kind: text })");
  });

  it("gives definitions names that neither the language nor the checks have", async () => {
    const schemas = Object.fromEntries(
      ["class", "Text", "validator", "lazy", "日本"].map((name) => [name, { type: "object" }]),
    );
    const properties = Object.fromEntries(Object.keys(schemas).map((name) => [name, ref(name)]));
    const source = await validatorOf({ type: "object", properties }, schemas);
    expect(source).toContain('{ class: class2, Text: text2, validator: validator2, lazy: lazy2, "日本": schema }');
  });

  it("keeps a field that is called like an object's prototype a field", async () => {
    const schema = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"}}}');
    expect(await checkOf(schema)).toBe('object({ ["__proto__"]: text })');
  });

  it("heeds what stands beside a reference since OpenAPI 3.1, and no more than that it may be null before", async () => {
    const schema = { ...ref("Named"), required: ["name"], nullable: true };
    const Named = { type: "object", properties: { name: text } };
    expect(await checkOf(schema, { Named })).toBe(
      "nullable(all(named, untyped(object({ name: required(anything) }))))",
    );
    expect(await checkOf(schema, { Named }, "3.0.3")).toBe("nullable(named)");
  });

  it("checks what a `not` excludes only where all of that is checked to the letter", async () => {
    expect(await checkOf({ not: { type: "string", minLength: 3 } })).toBe("not(limited(text, { minLength: 3 }))");
    for (const not of [
      { format: "email" },
      { type: "string", pattern: "a" },
      ref("Named"),
      {},
      { anyOf: [ref("Named")] },
    ]) {
      expect(await checkOf({ not }, { Named: text })).toBe("anything");
    }
  });

  it.each([
    "^[a-z]{2,4}$",
    "^\\+[1-9][0-9]{6,14}$",
    "^(?:ab|cd)?$",
    "^(\\d{3})+$",
    "^(a|b)*$",
    "^(?:[a-z]+,)*$",
    "^[(a+)+]$",
    "^\\(a+\\)+$",
  ])("checks the pattern %s", async (pattern) => {
    expect(await checkOf({ ...text, pattern })).toBe(`limited(text, { pattern: ${new RegExp(pattern, "u")} })`);
  });

  it.each(["^(a+)+$", "^(a|a)*$", "^((a?b)c){2,}$", "^(?:[a-z]+,?)*$", "^(a)\\1$", "^(?<x>a)\\k<x>$", "(", "[z-a]"])(
    "leaves out the pattern %s, which may take too long or is none",
    async (pattern) => {
      expect(await checkOf({ ...text, pattern })).toBe("text");
    },
  );

  it("says nothing of what it can't check", async () => {
    const odd = { if: text, else: text, contains: text, propertyNames: text, dependentRequired: { a: ["b"] } };
    expect(await checkOf({ ...odd, unevaluatedProperties: false, items: [text] })).toBe("anything");
    expect(await checkOf({ ...text, format: "uuid4" })).toBe("text");
    expect(await checkOf({ patternProperties: { "(": text }, additionalProperties: false })).toBe("anything");
  });
});
