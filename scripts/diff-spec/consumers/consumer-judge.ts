import ts from "typescript";
import type { Finding } from "../finding.ts";
import type { VendorPair } from "../snapshot.ts";
import { clientShape } from "../types/client-shape.ts";
import { type Side, typeProgram, virtualPath } from "../types/type-program.ts";
import { code } from "../words.ts";
import { changedMethods } from "./changed-methods.ts";
import { consumerSource } from "./consumer-source.ts";

/** What consumers there are of each vendor, and what a line of theirs uses. */
interface Consumers {
  readonly files: ReadonlyMap<string, string>;
  readonly methods: ReadonlyMap<number, string>;
}

/** The third judge: code that was written for the old package, compiled against the new one. */
export function judgeConsumers(
  pairs: readonly VendorPair[],
  program: ts.Program,
  told: ReadonlyMap<string, readonly Finding[]>,
): Map<string, Finding[]> {
  const consumers = new Map(
    pairs.map((pair) => [pair.vendor, consumersOf(pair, program, told.get(pair.vendor) ?? [])] as const),
  );
  const further = new Map<string, string>();
  for (const [vendor, { files }] of consumers) {
    for (const [path, text] of files) {
      for (const side of ["before", "after"] as const) further.set(virtualPath(vendor, side, path), text);
    }
  }
  const whole = typeProgram(pairs, further, program);
  return new Map([...consumers].map(([vendor, own]) => [vendor, judge(whole, vendor, own)]));
}

// Programs for more methods than this take longer than they are worth where the types have told of a break already.
const MANY = 80;

function consumersOf(pair: VendorPair, program: ts.Program, told: readonly Finding[]): Consumers {
  const { vendor, before } = pair;
  const files = new Map<string, string>();
  for (const [path, text] of before.files) {
    if (!/^example\/.*\.ts$/.test(path)) continue;
    const inPlace = text
      .replaceAll(`"@agentpost/${vendor}"`, '"../src/index.js"')
      .replaceAll(`"@agentpost/${vendor}/validate"`, '"../src/validate.gen.js"')
      .replaceAll(`"@agentpost/${vendor}/webhooks"`, '"../src/webhooks.gen.js"');
    files.set(path, inPlace);
  }
  const shape = clientShape(program, vendor, "before");
  const changed = changedMethods(pair, shape?.methods.keys() ?? []);
  if (changed.size > MANY) {
    for (const { bump, methods } of told) for (const method of bump === "major" ? methods : []) changed.delete(method);
  }
  const source = shape && consumerSource(program, shape, changed);
  if (source) files.set("consumer.ts", source.text);
  return { files, methods: source?.methods ?? new Map() };
}

function judge(program: ts.Program, vendor: string, { files, methods }: Consumers): Finding[] {
  return [...files.keys()].flatMap((path) => {
    // What never compiled is no proof of anything.
    const refused = complaints(program, vendor, "after", path);
    const accepted = refused.size > 0 ? complaints(program, vendor, "before", path) : new Map<number, string>();
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const [line, message] of refused) {
      if (accepted.has(line)) continue;
      const method = methods.get(line);
      const key = method ?? path;
      if (told.has(key)) continue;
      told.add(key);
      const whose = path === "consumer.ts" ? "code that uses all of the old version" : `the old ${code(path)}`;
      const text = `${whose} no longer compiles: ${code(message)}`;
      found.push({ judge: "consumers", bump: "major", methods: method === undefined ? [] : [method], text });
    }
    return found;
  });
}

/** The first complaint of each line, counted from zero. */
function complaints(program: ts.Program, vendor: string, side: Side, path: string): Map<number, string> {
  const file = program.getSourceFile(virtualPath(vendor, side, path));
  const found = new Map<number, string>();
  for (const { start, messageText } of file ? program.getSemanticDiagnostics(file) : []) {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    const [first = ""] = ts.flattenDiagnosticMessageText(messageText, "\n").split("\n");
    if (!found.has(line)) found.set(line, first);
  }
  return found;
}
