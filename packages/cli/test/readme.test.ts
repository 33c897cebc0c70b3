import { readdirSync, readFileSync } from "node:fs";
import { credentialVariables } from "@agentpost/tools/environment";
import { expect, test } from "vitest";
import { EXIT_CODES } from "../src/exit-codes.ts";
import { program } from "../src/program.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const folder = new URL("golden/", import.meta.url);
const golden = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
const shown = [...readme.matchAll(/```console\n(.*?)```/gs)].map(([, text = ""]) => text);

test("shows what commands print, sign for sign", () => {
  expect(shown.length).toBeGreaterThan(5);
  for (const text of shown)
    expect(
      golden.filter((file) => file.includes(`${text}[exit `)),
      text,
    ).toHaveLength(1);
});

test("tells of every exit code, of every variable and of every command", () => {
  const codes = [...readme.matchAll(/^\| (\d) \|/gm)].map(([, code]) => Number(code));
  expect(codes).toEqual(Object.values(EXIT_CODES));
  for (const name of credentialVariables({})) expect(readme).toContain(`\`${name}\``);
  const names = program().commands.flatMap((command) =>
    command.commands.length > 0
      ? command.commands.map((inner) => `${command.name()} ${inner.name()}`)
      : [command.name()],
  );
  for (const name of names.filter((each) => each !== "complete"))
    expect(readme, name).toMatch(new RegExp(`\\b${name}\\b`));
});
