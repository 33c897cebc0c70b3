import { bindOperations, call, createClient, jsonBody, type Operation, settle } from "@agentpost/transport";
import { describe, expect, onTestFinished, test } from "vitest";
import { cellsOf } from "../src/cells/cells-of.ts";
import { createCoverage } from "../src/cells/coverage.ts";
import { coverageGaps } from "../src/cells/coverage-gaps.ts";
import type { JsonObject } from "../src/document/json.ts";
import { readOperations } from "../src/document/read-operations.ts";
import { startPrism } from "../src/prism/start-prism.ts";
import { judgedDocument } from "../src/sample/judged-document.ts";
import { sampleAnswer } from "../src/sample/sample-answer.ts";
import { sampleInput } from "../src/sample/sample-input.ts";
import { branchExamples } from "../src/suite/branch-examples.ts";
import type { Contract } from "../src/suite/context.ts";
import { describeDocument } from "../src/suite/describe-document.ts";
import { startJudges } from "../src/suite/judges.ts";
import { tryCell } from "../src/suite/try-cell.ts";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const upon = (name: string, properties: JsonObject, more: JsonObject = {}) => ({
  allOf: [ref(name), { type: "object", required: Object.keys(properties), properties }],
  ...more,
});

const message = {
  type: "object",
  required: ["type"],
  properties: { id: text, type: text },
  discriminator: { propertyName: "type", mapping: { text: ref("Text").$ref, image: "Image" } },
};
const messages = {
  Message: message,
  Text: upon("Message", { text }),
  Image: upon("Message", { url: text, about: ref("Message") }),
};

/** One operation, with a body and an answer of the schema. */
function documentOf(schemas: JsonObject, schema: JsonObject): JsonObject {
  const content = { "application/json": { schema } };
  const post = { requestBody: { required: true, content }, responses: { 200: { description: "", content } } };
  return {
    openapi: "3.0.3",
    info: { title: "t", version: "1" },
    paths: { "/here": { post } },
    components: { schemas },
  };
}

function idsOf(schemas: JsonObject, schema: JsonObject): string[] {
  const { document, sampler } = judgedDocument(documentOf(schemas, schema));
  return cellsOf(document, () => "send", sampler).cells.map(({ id }) => id.replace("send · ", ""));
}

describe("a schema whose discriminator has a mapping", () => {
  test("has a cell for each of its branches, and for a value that means none", () => {
    const ids = idsOf(messages, { type: "array", items: ref("Message") });
    expect(ids).toEqual(
      expect.arrayContaining([
        "request · body[] as Text",
        "request · body[] as Image",
        'request · body[].type = "text"',
        'request · body[].type = "image"',
        "violation · body[].type: outside the enum",
      ]),
    );
  });

  test("has requests that are whole values of the branch", () => {
    const { cells } = cellsOf(documentOf(messages, ref("Message")), () => "send");
    const found = cells.flatMap((cell) => (cell.kind === "request" && / as /.test(cell.id) ? [cell.input?.body] : []));
    expect(found).toEqual([
      { type: "text", text: "string" },
      { type: "image", url: "string", about: { type: "text", text: "string" } },
    ]);
    expect(cells.filter(({ beyond }) => beyond !== undefined)).toEqual([]);
  });

  test("is answered by one of its branches, and refused where it is none", async () => {
    const document = documentOf(messages, ref("Message"));
    const mock = await startPrism({ vendor: "messages", document });
    onTestFinished(() => mock.close());
    const send = (body: object) =>
      fetch(`${mock.url}/here`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const answer = await send({ type: "text", text: "hi" });
    expect([answer.status, await answer.json()]).toEqual([200, { id: "string", type: "text", text: "string" }]);
    expect((await send({ type: "image", url: "u", about: { type: "text", text: "hi" } })).status).toBe(200);
    expect((await send({ type: "nonsense" })).status).toBe(422);
    expect((await send({ type: "text" })).status).toBe(422);
    const { document: judged } = judgedDocument(document);
    const [content] = readOperations(judged)[0]?.responses[0]?.contents ?? [];
    expect(content && sampleAnswer(judged, content)).toEqual({ id: "string", type: "text", text: "string" });
  });

  test("may be told by a number, and be one of its own branches", () => {
    const step = {
      type: "object",
      required: ["level"],
      properties: { level: { type: "integer" } },
      discriminator: { propertyName: "level", mapping: { 1: ref("Step").$ref, 2: ref("Long").$ref } },
    };
    const ids = idsOf({ Step: step, Long: upon("Step", { end: text }) }, ref("Step"));
    expect(ids).toEqual(expect.arrayContaining(["request · body as Step", "request · body as Long"]));
    expect(ids).toEqual(expect.arrayContaining(["request · body.level = 1", "request · body.level = 2"]));
  });

  test("may be built upon by what is no branch, which then is any of them", () => {
    const schemas = { ...messages, Sent: upon("Message", { at: text }) };
    expect(idsOf(schemas, ref("Sent"))).toEqual(
      expect.arrayContaining(["request · body as Text", "violation · body: at missing"]),
    );
  });

  test("leaves a reference to one of its parts with where it leads", () => {
    const property = { $ref: "#/components/schemas/Message/properties/id" };
    const { cells } = cellsOf(documentOf(messages, { properties: { same: property } }), () => "send");
    expect(cells.map(({ id }) => id)).toContain("send · violation · body.same: number instead of text");
  });
});

describe("a schema with a discriminator alone", () => {
  const vehicle = {
    type: "object",
    required: ["kind"],
    properties: { kind: text },
    discriminator: { propertyName: "kind" },
  };
  const fuel = { propertyName: "fuel", mapping: { petrol: ref("PetrolCar").$ref } };

  test("has for branches what is built upon it, by name, and theirs below them", () => {
    const schemas = {
      Vehicle: vehicle,
      Bike: upon("Vehicle", { bell: text }),
      Car: upon("Vehicle", { fuel: text }, { discriminator: fuel }),
      PetrolCar: upon("Car", { litres: text }),
    };
    const { cells } = cellsOf(documentOf(schemas, ref("Vehicle")), () => "send");
    const found = cells.flatMap((cell) => (cell.kind === "request" && / as /.test(cell.id) ? [cell.input?.body] : []));
    expect(found).toEqual([
      { kind: "Bike", bell: "string" },
      { kind: "Car", fuel: "petrol", litres: "string" },
    ]);
  });

  test("that nothing is built upon stays as it is", () => {
    expect(idsOf({ Vehicle: vehicle }, ref("Vehicle"))).not.toContain("violation · body.kind: outside the enum");
  });
});

const send: Operation = {
  name: "send",
  method: "POST",
  path: "/here",
  writeBody: jsonBody,
  accept: "application/json",
  success: { 200: "json" },
};

/** A client of the one operation, which may misread what it is answered. */
function clientOf(misread: (body: unknown) => unknown = (body) => body): Contract {
  return {
    vendor: "messages",
    digest: "sha256:1",
    operations: { send },
    create: ({ fetch: given = fetch, ...settings }) => {
      const reading = async (url: string, init: RequestInit) => {
        const response = await given(url, init);
        return Response.json(misread(await response.json()), response);
      };
      const client = createClient("messages", { ...settings, fetch: reading }, {});
      type Sent = Parameters<(typeof client)[typeof call]>[1];
      return bindOperations(
        client,
        { send: (from: typeof client, input: Sent) => from[call]<object>(send, input) },
        { send: (from: typeof client, input: Sent) => settle(send, { 200: "json" }, from[call]<object>(send, input)) },
      );
    },
  };
}

/** What is found wrong, by the cells of its answers. */
async function answersWrong(given: JsonObject, misread?: (body: unknown) => unknown): Promise<string[]> {
  const { document, sampler } = judgedDocument(given);
  const contents = cellsOf(document, () => "send", sampler);
  const judges = await startJudges("messages", document, branchExamples(contents.cells));
  onTestFinished(() => judges.close());
  const coverage = createCoverage(document, contents, []);
  const context = { contract: clientOf(misread), document, sampler, coverage, judges: () => judges };
  const wrong: string[] = [];
  for (const cell of contents.cells) {
    if (cell.kind !== "answer" || cell.beyond !== undefined) continue;
    const fewest = () => sampleInput(document, sampler, cell.operation, { fields: "required" });
    const isRight = await tryCell(context, cell, fewest).then(
      () => true,
      () => false,
    );
    if (!isRight) wrong.push(cell.id);
  }
  return wrong;
}

const shown = (id: string) => id.replace("send · answer · 200 application/json", "").replace(" · no credential", "");

describe("an answer that has several forms", () => {
  const document = documentOf(messages, ref("Message"));
  const answersOf = (schemas: JsonObject, schema: JsonObject) =>
    cellsOf(documentOf(schemas, schema), () => "send").cells.flatMap((cell) => (cell.kind === "answer" ? [cell] : []));

  describe("is served in each of them to a client", () => {
    const coverage = describeDocument(clientOf(), document, "sha256:1");
    test("which leaves no cell uncovered where it reads them all", () => {
      expect(coverageGaps(coverage.result())).toEqual([]);
    });
  });

  test("finds out a client that can't read the second", async () => {
    const misread = (body: unknown) =>
      (body as { type: string }).type === "image" ? { ...(body as object), url: undefined } : body;
    expect((await answersWrong(document, misread)).map(shown)).toEqual([", body as Image"]);
    expect(await answersWrong(document)).toEqual([]);
  });

  test("has a cell for each as a whole, in a list, in a part and in a list that is a part", () => {
    const either = { oneOf: [ref("Text"), ref("Image")] };
    const idsIn = (schema: JsonObject) => answersOf(messages, schema).map(({ id }) => shown(id));
    expect(idsIn(either)).toEqual(["", ", body as Text", ", body as Image"]);
    const list = { type: "array", items: either };
    expect(idsIn(list)).toEqual(["", ", body[] as Text", ", body[] as Image"]);
    expect(idsIn({ properties: { data: list } })).toEqual(["", ", body.data[] as Text", ", body.data[] as Image"]);
    const last = { anyOf: [{ type: "object", properties: { at: text } }, text, { type: "null" }] };
    expect(idsIn({ properties: { last } })).toEqual(["", ", body.last as anyOf 1", ", body.last as anyOf 2"]);
    expect(idsIn({ properties: { last: { anyOf: [text, { type: "null" }] } } })).toEqual([""]);
  });

  test("has a body for each, also where one says nothing that another doesn't", () => {
    const named = { type: "object", required: ["name"], properties: { name: text } };
    const aged = { ...named, properties: { name: text, age: { type: "integer" } } };
    const bodies = answersOf({}, { oneOf: [named, aged] }).map(({ branch }) => branch?.body);
    expect(bodies).toEqual([undefined, { name: "string" }, { name: "string", age: 1 }]);
  });

  test("is tried in 25 of them", () => {
    const forms = Array.from({ length: 27 }, (_, index) => ({
      type: "object",
      required: [`is${index}`],
      properties: { [`is${index}`]: text },
    }));
    const beyond = answersOf({}, { anyOf: forms }).map(({ beyond: reason }) => reason);
    expect(beyond).toEqual([
      ...Array.from({ length: 26 }, () => undefined),
      "Of the branches of an answer 25 are tried.",
      "Of the branches of an answer 25 are tried.",
    ]);
  });
});
