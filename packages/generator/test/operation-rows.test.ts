import { describe, expect, it } from "vitest";
import { generatedFile } from "./fixtures/fixture.ts";

/** The source of one operation's row, its white space evened out. */
async function row(fixture: string, operation: string): Promise<string> {
  const source = await generatedFile(fixture, "src/operations.gen.ts");
  const [, found = ""] = new RegExp(`${operation}Operation: Operation = (\\{[\\s\\S]*?\\n\\});`).exec(source) ?? [];
  return found.replace(/,?\s*\n\s*/g, (gap) => (gap.startsWith(",") ? ", " : " "));
}

describe("a row of the table of operations", () => {
  it("says how each parameter is written", async () => {
    const found = await row("parameters", "findThings");
    expect(found).toContain("page: {}");
    expect(found).toContain("tags: { write: formExploded }");
    expect(found).toContain("ids: { required: true, write: formList }");
    expect(found).toContain("words: { write: spaceDelimited }");
    expect(found).toContain("pipes: { write: pipeDelimited }");
    expect(found).toContain("filter: { write: deepObject }");
    expect(found).toContain("where: { write: jsonParameter }");
    expect(found).toContain('header: { "X-Trace": {} }');
    expect(found).toContain("cookie: { session: {} }");
  });

  it("says how lists, objects and styles are written into a path and a header", async () => {
    const found = await row("parameters", "findStyles");
    expect(found).toContain('list: /* @__PURE__ */ pathStyle("simple")');
    expect(found).toContain('label: /* @__PURE__ */ pathStyle("label")');
    expect(found).toContain('matrix: /* @__PURE__ */ pathStyle("matrix", true)');
    expect(found).toContain('"X-Map": { write: simpleExploded }');
    expect(await row("parameters", "findThings")).not.toContain("pathStyles");
  });

  it("brings what fills the path only where the path has parameters", async () => {
    expect(await row("parameters", "findStyles")).toContain(", writePath, pathStyles:");
    expect(await row("bodies", "submitForm")).not.toContain("writePath");
  });

  it("says that a repeat of a safe method changes nothing, and expects no body from a HEAD", async () => {
    expect(await row("parameters", "findThings")).toContain("idempotent: true");
    expect(await row("bodies", "upload")).not.toContain("idempotent");
    expect(await row("odd", "listHead")).toContain(
      'accept: "application/json", success: { 200: "none" }, idempotent: true',
    );
  });

  it("has the media types of a body, JSON first", async () => {
    expect(await row("bodies", "upload")).toContain(
      'writeBody: (input, refuse) => bodyOf({ "application/json": writeJson, "multipart/form-data": writeMultipart }, "required")(input, refuse)',
    );
    expect(await row("bodies", "submitForm")).toContain('"application/x-www-form-urlencoded": writeUrlEncoded');
    expect(await row("bodies", "writeNote")).toContain(
      'writeBody: (input, refuse) => bodyOf({ "text/plain": writeText })(input, refuse)',
    );
    expect(await row("bodies", "writeRemark")).toContain('bodyOf({ "application/json": writeJson })');
    expect(await row("bodies", "writePicture")).toContain('"image/png": writeBytes');
    expect(await row("bodies", "writeAnything")).toContain('"application/octet-stream": writeAnyBytes');
    expect(await row("bodies", "patchThing")).toContain('"application/merge-patch+json": writeJson');
  });

  it("requires a body of which the contract says nothing where its schema takes no nothing", async () => {
    for (const name of ["createMessage", "replaceMessages"])
      expect(await row("unsaid-bodies", name)).toContain("writeBody: jsonBody");
    expect(await row("unsaid-bodies", "fillForm")).toContain('writeUrlEncoded }, "required")');
    for (const name of ["touchMessage", "sendMaybe", "sendEither", "sendFreely", "stamp"])
      expect(await row("unsaid-bodies", name)).not.toMatch(/jsonBody|"required"/);
  });

  it("says how fields of a form are written, where that isn't as by default", async () => {
    const found = await row("multipart", "uploadFile");
    expect(found).toContain('scan: { type: "application/pdf", headers: { "X-Kind": "scan" } }');
    expect(found).toContain('icon: { type: "image/png" }');
    expect(found).toContain("tags: { write: formList }");
    expect(found).toContain("filter: { write: deepObject }");
    expect(found).not.toMatch(/photo|thumbnail|X-Free/);
    expect(await row("multipart", "fillForm")).toContain("urlEncodedOf({ tags: { write: pipeDelimited }");
    const before = await row("multipart-before", "uploadFile");
    expect(before).toContain(
      'multipartOf({ file: { type: "image/png" }, meta: { type: "application/vnd.meta+json" } })',
    );
  });

  it("tells how the answer of each status is read", async () => {
    expect(await row("answers", "startJob")).toContain('success: { 200: "json", 202: anyContent }');
    expect(await generatedFile("answers", "src/operations.gen.ts")).toContain(
      'const failures = { 404: "json", 409: "none" } as const;\n  return settle(startJobOperation, failures, startJob(',
    );
    expect(await row("answers", "readFile")).toContain('accept: "application/pdf", success: { 200: "bytes" }');
    expect(await row("answers", "readText")).toContain('success: { 200: "text" }');
    expect(await row("answers", "readEither")).toContain('accept: "application/json", success: { 200: "json" }');
  });

  it("takes a range or a lone default for every status of success", async () => {
    expect(await row("answers", "readRange")).toMatch(/success: \{ 200: "json", 201: "json", .*226: "json",? \}/);
    expect(await row("answers", "readDefault")).toMatch(/success: \{ 200: "json", .*226: "json",? \}/);
  });

  it("takes every status of success where the contract tells of failures or redirects alone", async () => {
    const nothing = /success: \{ 200: anyContent, .*204: "none", .*226: anyContent,? \}/;
    const failures = await row("silent-success", "tellsOfFailures");
    expect(failures).toMatch(nothing);
    expect(await row("silent-success", "redirects")).toMatch(nothing);
  });

  it("ignores a body that HTTP gives no meaning, as OpenAPI 3.0 has it", async () => {
    expect(await row("silent-success", "redirects")).not.toContain("writeBody:");
  });

  it("asks for no credential where a certificate of the connection is one", async () => {
    expect(await row("certificate", "alone")).not.toContain("security");
    expect(await row("certificate", "withAKey")).toContain('security: [["key"]]');
    expect(await generatedFile("certificate", "src/client.gen.ts")).toContain("give a `fetch` whose connections bear");
  });

  it("has the operation's own security before that of the root, and no credential as the last choice", async () => {
    expect(await row("credentials", "a")).toContain('security: [["headerKey"]]');
    expect(await row("credentials", "b")).toContain('security: [["headerKey", "cookieKey"], []]');
    expect(await row("credentials", "c")).not.toContain("security");
  });

  it("leaves out an alternative that can't be expressed where another is open", async () => {
    expect(await row("credentials", "e")).toContain('security: [["basic"]]');
  });

  it("leaves a parameter to the credential that it is, and out what needs two credentials in one place", async () => {
    const found = await row("credentials", "g");
    expect(found).toContain('security: [["headerKey"]]');
    expect(found).not.toContain("header:");
  });

  it("shows in the README the body that our overlay gives, where a first call needs more than the contract", async () => {
    const readme = await generatedFile("extensions", "README.md");
    expect(readme).toContain('body: { message: "Hello", to: ["ana@example.com"] }');
  });

  it("carries what our overlay adds", async () => {
    const found = await row("extensions", "a");
    expect(found).toContain("idempotent: true, timeoutMs: 120000");
    expect(found).toContain(
      'rejects: { "2xx": (at) => (at("ok") === false && at("error") != null && [at("error")]) || ' +
        '(String(at("error")).includes("`to`") && []), },',
    );
    expect(found).toContain(
      'promises: (at) => (at("ok") !== true && "/ok") || ((at("message", "id") ?? "") === "" && "/message/id")',
    );
    expect(found).toContain('retryAfter: { 429: (at) => at("detail") }');
  });
});
