import { upperFirst } from "@agentpost/workspace";
import type ts from "typescript";
import type { Finding } from "../finding.ts";
import type { VendorPair } from "../snapshot.ts";
import { code, sentence } from "../words.ts";
import { compareAnswers } from "./answers.ts";
import { type ClientShape, clientShape, type MethodShape, type ParameterShape } from "./client-shape.ts";
import { TypeComparison } from "./compare-types.ts";
import { compareExported, type ExportedDifference } from "./exported-types.ts";
import { compareFailures } from "./failures.ts";
import { judgeGroups } from "./judge-groups.ts";
import { judgePages } from "./judge-pages.ts";
import { judgeWebhooks } from "./judge-webhooks.ts";
import { Travel } from "./travel.ts";
import type { TypeDifference } from "./type-difference.ts";
import { virtualPath } from "./type-program.ts";

/** The second judge: what TypeScript says of the two packages, method by method and type by type. */
export function judgeTypes(program: ts.Program, { vendor, before: { contract } }: VendorPair): Finding[] {
  const [before, after] = [clientShape(program, vendor, "before"), clientShape(program, vendor, "after")];
  if (!before || !after) return [];
  const comparison = new TypeComparison(program);
  const found = [
    ...[...before.methods].flatMap(([name, method]) => judgeMethod(comparison, name, method, after.methods.get(name))),
    ...[...after.methods.keys()]
      .filter((name) => !before.methods.has(name))
      .map((name) => finding("minor", [name], "is a new method.")),
    ...judgeParameter(comparison, before.options, after.options, [], "the client's settings"),
    ...judgeNames(before, after),
    ...judgeGroups(before, after),
    ...judgeWebhooks(comparison, before.receiver, after.receiver).map((one) => worded(one, [])),
  ];
  const schema = program.getSourceFile(virtualPath(vendor, "before", "src/schema.gen.ts"));
  const exported = compareExported(comparison, before, after, new Travel(schema, contract.document));
  return [...found, ...untold(exported, found)];
}

/** What no method tells of, each change at the type that has it and not at those that mention that type. */
function untold(exported: readonly ExportedDifference[], told: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const known = told.map(({ bump, text, path = "" }) => ({ bump, text, path }));
  for (const { name, ...one } of [...exported].sort((a, b) => a.path.length - b.path.length)) {
    const isTold = known.some(
      ({ bump, text, path }) =>
        bump === one.bump && text.includes(one.text) && (path.endsWith(one.path) || one.path.endsWith(path)),
    );
    if (isTold && name !== undefined) continue;
    known.push(one);
    kept.push(worded(name === undefined ? one : { ...one, within: `the type ${code(name)}` }, []));
  }
  return kept;
}

function judgeMethod(comparison: TypeComparison, name: string, before: MethodShape, after?: MethodShape): Finding[] {
  if (!after) return [finding("major", [name], "is gone.")];
  return [
    ...judgeParameter(comparison, before.input, after.input, [name], "an input"),
    ...compareAnswers(comparison, before.answer, after.answer).map((one) =>
      worded({ ...one, within: "the answer" }, [name]),
    ),
    ...judgePages(comparison, before, after).map((found) => worded(found, [name])),
    ...(before.result && after.result
      ? compareFailures(comparison, before.result, after.result).map((found) => worded(found, [name]))
      : []),
  ];
}

function judgeParameter(
  comparison: TypeComparison,
  before: ParameterShape | undefined,
  after: ParameterShape | undefined,
  methods: readonly string[],
  what: string,
): Finding[] {
  if (!before || !after) {
    if (before) return [finding("major", methods, `no longer takes ${what}.`)];
    return after ? [finding(after.optional ? "minor" : "major", methods, `now takes ${what}.`)] : [];
  }
  const differences = comparison.compare(before.type, after.type, "input");
  const found = differences.filter((one) => !isToldInside(one, differences)).map((one) => worded(one, methods));
  const [was, is] = [before.optional, after.optional];
  // Whatever became required inside says the same with more detail.
  if (was && !is && !found.some(({ bump }) => bump === "major")) {
    return [...found, finding("major", methods, `now needs ${what}.`)];
  }
  return found;
}

/** A place such as `query` is required where something in it is, and that is told by itself. */
function isToldInside({ path, text }: TypeDifference, all: readonly TypeDifference[]): boolean {
  if (!/^\.(?:path|query|header|cookie)$/.test(path) || !/^is now (?:required|optional)$/.test(text)) return false;
  return all.some((other) => other.path.startsWith(path) && other.path !== path);
}

/** Names that are gone from what the package exports, beside those of whole methods. */
function judgeNames(before: ClientShape, after: ClientShape): Finding[] {
  const gone = [...before.exports.keys()].filter((name) => !after.exports.has(name));
  const isOf = (method: string) =>
    new RegExp(
      `^(?:${method}|safe${upperFirst(method)}|${method}Operation|${upperFirst(method)}(?:Input|Body|Data|Answer|Result))$`,
    );
  return gone.flatMap((name) => {
    const method = [...before.methods.keys()].find((candidate) => isOf(candidate).test(name));
    if (method !== undefined && !after.methods.has(method)) return [];
    return [finding("major", method === undefined ? [] : [method], `the export ${code(name)} is gone.`)];
  });
}

function worded({ path, bump, text, within }: TypeDifference, methods: readonly string[]): Finding {
  return { ...finding(bump, methods, sentence(within, path, text)), path: `${within ?? ""}${path}` };
}

function finding(bump: Finding["bump"], methods: readonly string[], text: string): Finding {
  return { judge: "types", bump, methods, text };
}
