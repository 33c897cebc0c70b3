import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { temporaryFolder } from "@agentpost/workspace";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import {
  accounts,
  type Case,
  curl,
  firstCase,
  httpText,
  previewOf,
  switches,
  testProgram,
  typeScript,
} from "../../playground/index.ts";

const run = promisify(execFile);
const everyAccount = accounts.map(({ vendor }) => vendor);
const secrets = accounts.flatMap(({ sample }) => {
  const values = Object.values(sample.credentials);
  return values.length === 2 ? [...values, btoa(values.join(":"))] : values;
});

async function requestOf(given: Case) {
  const preview = await previewOf(given, "mark-of-a-test");
  if ("error" in preview) throw preview.error;
  return preview.request;
}

describe.each(accounts)("the code for $vendor", ({ vendor, sample }) => {
  test("is a command whose arguments are the request, once the environment has the credentials", async () => {
    const text = `It's "$HOME" \`id\` \\ {{ }} <b>\n2`;
    const message = { ...(firstCase(vendor).message as object), text };
    const request = await requestOf({ ...firstCase(vendor), message });
    const names = Object.keys(sample.credentials);
    const env = Object.fromEntries(
      names.map((name) => [`${vendor}_${name}`.replace(/[A-Z]/g, "_$&").toUpperCase(), sample.credentials[name]]),
    );
    const { stdout } = await run("sh", ["-c", `curl() { printf '%s\\0' "$@"; }; ${curl(request)}`], { env });
    const basic = `Basic ${btoa(Object.values(sample.credentials).join(":"))}`;
    const headers = request.headers.flatMap(([name, value]) =>
      value === basic ? ["-u", Object.values(sample.credentials).join(":")] : ["-H", `${name}: ${value}`],
    );
    expect(stdout.split("\0").slice(0, -1)).toEqual([
      "-X",
      request.method,
      request.url,
      ...headers,
      "--data-raw",
      request.body,
    ]);
  });

  test("shows no credential", async () => {
    const request = await requestOf(firstCase(vendor));
    for (const text of [typeScript(firstCase(vendor)), curl(request), httpText(request)]) {
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });
});

test("every program compiles as it is shown, with one account and with all", () => {
  const cases = accounts.flatMap(({ vendor }) => [firstCase(vendor), { ...firstCase(vendor), accounts: everyAccount }]);
  expect(problemsOf(cases.map(typeScript))).toEqual([]);
  const tests = accounts.flatMap(({ vendor }) =>
    switches.map(({ name, plays }) => (plays(vendor) && testProgram({ ...firstCase(vendor), fault: name })) || ""),
  );
  expect(problemsOf([...new Set(tests)])).toEqual([]);
  const wrong = { to: firstCase("altur").message, text: "Hello" };
  expect(problemsOf([typeScript({ ...firstCase("altur"), message: wrong })])).not.toEqual([]);
}, 120_000);

test("the tests that are shown end as their switches say", async () => {
  const { path: folder } = temporaryFolder("playground-tests");
  const printed = new Map<string, Promise<string>>();
  for (const { name, expected } of switches) {
    const program = testProgram({ ...firstCase("ishvana"), fault: name }) ?? "";
    if (!printed.has(program)) printed.set(program, outputOf(program, `${folder}/${printed.size}.mjs`));
    const own = "status" in expected ? expected.status : "delivered";
    expect([name, await printed.get(program)]).toEqual([name, "outcome" in expected ? expected.outcome : own]);
  }
  const late = { ...firstCase("altur"), fault: switches.find(({ takenAfterMs }) => takenAfterMs)?.name ?? "" };
  expect(await outputOf(testProgram({ ...late, timeoutMs: 100 }) ?? "", `${folder}/late.mjs`)).toBe("unknown");
}, 120_000);

/** What a program prints, on what npm delivers. */
async function outputOf(program: string, outfile: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL(".", import.meta.url));
  const stdin = { contents: program, resolveDir, loader: "ts" } as const;
  await build({ stdin, outfile, bundle: true, format: "esm", platform: "browser" });
  return (await run(process.execPath, [outfile])).stdout.trim();
}

test("says what would be refused before it is sent", async () => {
  const given = { ...firstCase("altur"), message: { ...(firstCase("altur").message as object), text: 7 } };
  expect(await previewOf(given, undefined)).toMatchObject({ error: { name: "InputError", field: "text" } });
});

/** What the compiler has against programs that stand in this package, by the declarations that npm delivers. */
function problemsOf(programs: readonly string[]): string[] {
  const files = new Map(
    programs.map((program, index) => [fileURLToPath(new URL(`shown-${index}.ts`, import.meta.url)), program]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const program = files.get(name);
    return program === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, program, ts.ScriptTarget.ES2022);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
