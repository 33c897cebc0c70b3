import { describe, expect, test } from "vitest";
import {
  bodyOf,
  type InputError,
  jsonBody,
  type Operation,
  type OperationInput,
  writeAnyBytes,
  writeJson,
  writeText,
} from "../src/index.ts";
import { clientOf, failure, json, loopback, run, send } from "./loopback.ts";

describe("a body of several media types", () => {
  const writers = { "application/json": writeJson, "text/plain": writeText };
  const optional = { ...send, writeBody: bodyOf(writers) };
  const required = { ...send, writeBody: bodyOf(writers, "required") };
  const { writeBody: _, ...bodiless } = send;
  const sent = async (operation: Operation, input: OperationInput) => {
    const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
    await run(clientOf({ baseUrl }), operation, { body: undefined, ...input });
    return `${received[0]?.headers["content-type"]} ${received[0]?.body}`;
  };

  test("is the first of them, unless the input names another", async () => {
    expect(await sent(optional, { body: "Hello" })).toBe('application/json "Hello"');
    expect(await sent(optional, { body: "Hello", contentType: "text/plain" })).toBe("text/plain Hello");
  });

  test("is left out only where it isn't required", async () => {
    expect(await sent(optional, {})).toBe("undefined ");
    await expect(sent(required, {})).rejects.toThrow("body is missing");
  });

  test("is refused in one line that says what came and what it can be", async () => {
    await expect(sent(optional, { body: "Hello", contentType: "text/html" })).rejects.toThrow(
      "body can't be written as text/html: expected application/json, text/plain",
    );
    await expect(sent(optional, { body: 7, contentType: "text/plain" })).rejects.toThrow(
      "body can't be written as text/plain: TypeError: expected a string, got a number",
    );
  });

  test("is refused by an operation that has none", async () => {
    await expect(sent(bodiless, { body: "Hello" })).rejects.toThrow("body has no place here; leave it out");
    expect(await sent(bodiless, {})).toBe("undefined ");
  });
});

test.each([
  [new Blob(["%PDF"], { type: "application/pdf" }), "application/pdf"],
  [new Blob(["%PDF"]), "application/octet-stream"],
  ["%PDF", "application/octet-stream"],
])("sends what takes every media type as what it is: %o", async (body, contentType) => {
  const { baseUrl, received } = await loopback((response) => json(response, 200, {}));
  const writeBody = bodyOf({ "application/octet-stream": writeAnyBytes });
  await run(clientOf({ baseUrl }), { ...send, writeBody }, { body });
  expect(received[0]).toMatchObject({ body: "%PDF", headers: { "content-type": contentType } });
});

test("says of a circle in a body the first line alone", async () => {
  const circle: Record<string, unknown> = {};
  circle["again"] = circle;
  for (const writeBody of [jsonBody, bodyOf({ "application/json": writeJson })]) {
    const call = run(clientOf({ baseUrl: "https://vendor.example" }), { ...send, writeBody }, { body: circle });
    expect((await failure<InputError>(call)).message).toMatch(/body can't be written as application\/json: .*$/);
    expect((await failure<InputError>(call)).message).not.toContain("\n");
  }
});
