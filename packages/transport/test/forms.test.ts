import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { type BodyWriter, bodyOf, formList, multipartOf, urlEncodedOf, writeMultipart } from "../src/index.ts";
import { clientOf, run, send } from "./loopback.ts";

/** The bytes that a form is on a real socket, its boundary called `B`, and their type. */
async function onTheWire(write: BodyWriter, mediaType: string, body: object) {
  const bytes: Buffer[] = [];
  let headers: NodeJS.Dict<string | string[]> = {};
  const server = createServer(async (request, response) => {
    ({ headers } = request);
    for await (const chunk of request) bytes.push(chunk);
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await run(clientOf({ baseUrl }), { ...send, writeBody: bodyOf({ [mediaType]: write }) }, { body });
  server.closeAllConnections();
  const type = String(headers["content-type"]);
  const boundary = type.replace(/^.*boundary=/, "");
  const text = Buffer.concat(bytes).toString("utf8");
  expect(Number(headers["content-length"])).toBe(Buffer.concat(bytes).length);
  return { type: type.replace(boundary, "B"), text: text.replaceAll(boundary, "B"), boundary };
}

const multipart = (body: object, write = writeMultipart) => onTheWire(write, "multipart/form-data", body);

/** A part as it is to be. */
const part = (headers: string, content: string) =>
  `--B\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${content}\r\n`;

describe("a multipart body", () => {
  test("has JSON with its type and without a file name, and texts without either", async () => {
    const { type, text } = await multipart({ meta: { title: "ü" }, note: "Hello", count: 3, isNew: false });
    expect(type).toBe("multipart/form-data; boundary=B");
    expect(text).toBe(
      part('name="meta"\r\nContent-Type: application/json', '{"title":"ü"}') +
        part('name="note"', "Hello") +
        part('name="count"', "3") +
        part('name="isNew"', "false") +
        "--B--\r\n",
    );
  });

  test("has a file by its own name and type, and any other Blob as `blob`", async () => {
    const { text } = await multipart({
      file: new File(["%PDF"], "report.pdf", { type: "application/pdf" }),
      picture: new Blob(["PNG"], { type: "image/png" }),
      bytes: new Blob(["?"]),
      array: new Uint8Array([65]),
    });
    expect(text).toBe(
      part('name="file"; filename="report.pdf"\r\nContent-Type: application/pdf', "%PDF") +
        part('name="picture"; filename="blob"\r\nContent-Type: image/png', "PNG") +
        part('name="bytes"; filename="blob"\r\nContent-Type: application/octet-stream', "?") +
        part('name="array"; filename="blob"\r\nContent-Type: application/octet-stream', "A") +
        "--B--\r\n",
    );
  });

  test("has a list as parts of one name, and nothing for what is nothing", async () => {
    const { text } = await multipart({
      files: [new File(["1"], "1.txt"), new File(["2"], "2.txt")],
      pages: [1, null, 2],
      parts: [{ x: 1 }],
      none: [],
      gone: undefined,
      never: null,
    });
    const octets = "\r\nContent-Type: application/octet-stream";
    expect(text).toBe(
      part(`name="files"; filename="1.txt"${octets}`, "1") +
        part(`name="files"; filename="2.txt"${octets}`, "2") +
        part('name="pages"', "1") +
        part('name="pages"', "2") +
        part('name="parts"\r\nContent-Type: application/json', '{"x":1}') +
        "--B--\r\n",
    );
  });

  test("escapes names as browsers do, so that none begins a header of its own", async () => {
    const { text } = await multipart({
      'a"b\r\nX-Evil: 1\nc': "two\nlines",
      file: new File([""], 'ä "1"\r\nX-Evil: 1.txt'),
    });
    expect(text).toBe(
      part('name="a%22b%0D%0AX-Evil: 1%0D%0Ac"', "two\r\nlines") +
        part('name="file"; filename="ä %221%22%0D%0AX-Evil: 1.txt"\r\nContent-Type: application/octet-stream', "") +
        "--B--\r\n",
    );
  });

  test("is what FormData makes of the same names, texts and files", async () => {
    const fields = { 'a"b\nc': "two\nlines", file: new File(["%PDF"], 'ä "1".pdf', { type: "application/pdf" }) };
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const native = new Response(form);
    const boundary = String(native.headers.get("content-type")).replace(/^.*boundary=/, "");
    const { text } = await multipart(fields);
    expect(text.trimEnd()).toBe((await native.text()).replaceAll(boundary, "B").trimEnd());
  });

  test("has the types, headers and styles that the contract says, and a Blob keeps its own type", async () => {
    const write = multipartOf({
      note: { type: "text/markdown" },
      scan: { type: "application/pdf", headers: { "X-Kind": "scan" } },
      own: { type: "application/pdf" },
      tags: { write: formList },
      __proto__: { type: "text/plain" },
    });
    const own = new Blob(["PNG"], { type: "image/png" });
    const { text } = await multipart({ note: "*", scan: new Blob(["%"]), own, tags: ["a", "b"], toString: "x" }, write);
    expect(text).toBe(
      part('name="note"\r\nContent-Type: text/markdown', "*") +
        part('name="scan"; filename="blob"\r\nX-Kind: scan\r\nContent-Type: application/pdf', "%") +
        part('name="own"; filename="blob"\r\nContent-Type: image/png', "PNG") +
        part('name="tags"', "a,b") +
        part('name="toString"', "x") +
        "--B--\r\n",
    );
  });

  test("has another boundary each time, which nothing in it can know", async () => {
    const [one, other] = [await multipart({ a: "1" }), await multipart({ a: "1" })];
    expect(one.boundary).not.toBe(other.boundary);
    expect(one.boundary.length).toBeLessThanOrEqual(70);
  });
});

test("a form of another kind has the styles that the contract says", async () => {
  const write = urlEncodedOf({ tags: { write: formList } });
  const { text } = await onTheWire(write, "application/x-www-form-urlencoded", { tags: ["a", "b"], ids: [1, 2] });
  expect(text).toBe("tags=a%2Cb&ids=1&ids=2");
});
