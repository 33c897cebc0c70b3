import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SPECS_FOLDER } from "@agentpost/workspace";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { yamlPage } from "./fixtures/pages.ts";

const SCRIPT = fileURLToPath(new URL("../import-spec.ts", import.meta.url));

/** The command itself, which reads the page from standard input. */
function run(page: string): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const flags = ["--import", "tsx", "-C", "@agentpost/source", SCRIPT, "vida", "-", "--dry-run"];
    const child = execFile(process.execPath, flags, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr });
    });
    child.stdin?.end(page);
  });
}

it("reads standard input, and tells of a refusal in a sentence and by its exit code", async () => {
  const document = parse(readFileSync(`${SPECS_FOLDER}/vida/openapi.yaml`, "utf8"));
  const [whole, empty] = await Promise.all([run(yamlPage(document)), run("")]);
  expect(whole).toEqual({ code: 0, said: "vida: 1 operation, nothing new; specs/vida is left as it was\n" });
  expect(empty).toEqual({
    code: 1,
    said: "standard input is empty; expected an OpenAPI document. Try again, or correct it.\n",
  });
});
