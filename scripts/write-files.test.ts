import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeTogether } from "./write-files.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(`${tmpdir()}/agentpost-write-`);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it("writes all files and leaves nothing else behind", () => {
  writeTogether(
    new Map([
      [`${folder}/new/a`, "1"],
      [`${folder}/new/b`, "2"],
    ]),
  );
  expect(readdirSync(folder, { recursive: true })).toEqual(["new", "new/a", "new/b"]);
});

it("puts the first back where the second can't be written", () => {
  writeFileSync(`${folder}/a`, "before");
  // A file can't be moved to where a folder is.
  mkdirSync(`${folder}/b`);
  expect(() =>
    writeTogether(
      new Map([
        [`${folder}/a`, "after"],
        [`${folder}/b`, "after"],
      ]),
    ),
  ).toThrow();
  expect(readFileSync(`${folder}/a`, "utf8")).toBe("before");
  expect(readdirSync(folder)).toEqual(["a", "b"]);
});

it("takes new files and folders away again", () => {
  mkdirSync(`${folder}/b`);
  expect(() =>
    writeTogether(
      new Map([
        [`${folder}/new/a`, "after"],
        [`${folder}/b`, "after"],
      ]),
    ),
  ).toThrow();
  expect(readdirSync(folder)).toEqual(["b"]);
});
