import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";

const execute = promisify(execFile);
const runner = fileURLToPath(new URL("run.js", import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(`${tmpdir()}/agentpost-run-`));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs a script with this source, beside a module of its own. */
async function run(source: string, part: string, args: readonly string[] = []) {
  await writeFile(`${folder}/script.ts`, source);
  await writeFile(`${folder}/part.ts`, part);
  return execute(process.execPath, [runner, `${folder}/script.ts`, ...args]);
}

async function addPackage(name: string, manifest: object, files: Readonly<Record<string, string>>) {
  const home = `${folder}/node_modules/${name}`;
  await mkdir(home, { recursive: true });
  await writeFile(`${home}/package.json`, JSON.stringify({ name, ...manifest }));
  for (const [path, text] of Object.entries(files)) await writeFile(`${home}/${path}`, text);
}

it("gives a script its arguments, and each module its own place", async () => {
  const part = "export const place: string = import.meta.url;";
  const script = `import { place } from "./part.ts"; console.log(JSON.stringify([place, process.argv.slice(2)]));`;
  const { stdout, stderr } = await run(script, part, ["--check", "vida"]);
  expect(JSON.parse(stdout)).toEqual([pathToFileURL(`${folder}/part.ts`).href, ["--check", "vida"]]);
  expect(stderr).toBe("");
});

it("runs what the sources say now", async () => {
  const script = `import { word } from "./part.ts"; console.log(word);`;
  expect((await run(script, `export const word = "one";`)).stdout).toBe("one\n");
  expect((await run(script, `export const word = "two";`)).stdout).toBe("two\n");
});

it("keeps what it joined for a script of a package, until a byte of it changes", async () => {
  const home = `${folder}/node_modules/.cache/agentpost`;
  onTestFinished(() => rm(`${folder}/package.json`));
  await writeFile(`${folder}/package.json`, "{}");
  const script = `import { word } from "./part.ts"; console.log(word);`;
  expect((await run(script, `export const word = "one";`)).stdout).toBe("one\n");
  const [name = ""] = await readdir(home);
  // Only what is kept can say this.
  await writeFile(`${home}/${name}`, (await readFile(`${home}/${name}`, "utf8")).replace('"one"', '"old"'));
  expect((await run(script, `export const word = "one";`)).stdout).toBe("old\n");
  await writeFile(`${folder}/package.json`, '{ "type": "module" }');
  expect((await run(script, `export const word = "one";`)).stdout).toBe("one\n");
  expect((await run(script, `export const word = "two";`)).stdout).toBe("two\n");
  expect((await run(`${script}\nconsole.log("more");`, `export const word = "two";`)).stdout).toBe("two\nmore\n");
  expect(await readdir(home)).toEqual([name]);
});

it.each([
  ["nothing", 0],
  ["a part of its first line", 20],
  ["all but its end", -5],
])("joins anew where %s is left of what was kept", async (_, end) => {
  const home = `${folder}/node_modules/.cache/agentpost`;
  onTestFinished(() => rm(`${folder}/package.json`));
  await writeFile(`${folder}/package.json`, "{}");
  const script = `import { word } from "./part.ts"; console.log(word);`;
  await run(script, `export const word = "one";`);
  const [name = ""] = await readdir(home);
  const whole = await readFile(`${home}/${name}`, "utf8");
  await writeFile(`${home}/${name}`, whole.slice(0, end));
  expect((await run(script, `export const word = "one";`)).stdout).toBe("one\n");
  expect(await readFile(`${home}/${name}`, "utf8")).toBe(whole);
});

it("runs a script of a package that nothing can be kept in", async () => {
  const place = `${folder}/closed`;
  await mkdir(place);
  await writeFile(`${place}/package.json`, "{}");
  await writeFile(`${place}/node_modules`, "a file");
  await writeFile(`${place}/script.ts`, `const word: string = "ran"; console.log(word);`);
  expect(await execute(process.execPath, [runner, `${place}/script.ts`])).toEqual({ stdout: "ran\n", stderr: "" });
});

it("runs a script on a thread", async () => {
  await writeFile(
    `${folder}/thread.ts`,
    `import { isMainThread, parentPort } from "node:worker_threads";
    parentPort?.postMessage([isMainThread, process.argv.slice(2)] satisfies unknown[]);`,
  );
  const thread = new Worker(runner, { argv: [`${folder}/thread.ts`, "--quick"], execArgv: [] });
  const [message] = await once(thread, "message");
  expect(message).toEqual([false, ["--quick"]]);
  await thread.terminate();
});

it("has Node load packages, at once or late", async () => {
  const file = "export const file = import.meta.url;";
  await addPackage("early", { exports: "./index.cjs" }, { "index.cjs": "exports.file = __filename;" });
  await addPackage("late", { type: "module", exports: { import: "./index.js" } }, { "index.js": file });
  const script = `
    import { file } from "early";
    void import("late").then((late) => console.log(JSON.stringify([file, late.file])));`;
  const { stdout, stderr } = await run(script, "");
  const packages = `${folder}/node_modules`;
  expect(JSON.parse(stdout)).toEqual([`${packages}/early/index.cjs`, pathToFileURL(`${packages}/late/index.js`).href]);
  expect(stderr).toBe("");
});

it("names the line of the source where a script fails, and fails", async () => {
  const part = `interface Erased {\n  word: string;\n}\n\nexport function fail(): never {\n  throw new Error("Oh.");\n}`;
  const failed = run(`import { fail } from "./part.ts";\nfail();`, part);
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/Error: Oh\.\n {4}at fail \(.*part\.ts:6:\d+\)\n {4}at .*script\.ts:2:\d+/),
  });
});
