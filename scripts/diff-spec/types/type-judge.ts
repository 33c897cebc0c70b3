import { upperFirst } from "@agentpost/workspace";
import type ts from "typescript";
import type { Finding } from "../finding.ts";
import { type ClientShape, clientShape, type MethodShape, type ParameterShape } from "./client-shape.ts";
import { TypeComparison } from "./compare-types.ts";
import { compareFailures } from "./failures.ts";
import { judgeGroups } from "./judge-groups.ts";
import type { TypeDifference } from "./type-difference.ts";

/** The second judge: what TypeScript says of the two packages, method by method. */
export function judgeTypes(program: ts.Program, vendor: string): Finding[] {
  const [before, after] = [clientShape(program, vendor, "before"), clientShape(program, vendor, "after")];
  if (!before || !after) return [];
  const comparison = new TypeComparison(program);
  return [
    ...[...before.methods].flatMap(([name, method]) => judgeMethod(comparison, name, method, after.methods.get(name))),
    ...[...after.methods.keys()]
      .filter((name) => !before.methods.has(name))
      .map((name) => finding("minor", [name], "is a new method.")),
    ...judgeParameter(comparison, before.options, after.options, [], "the client's settings"),
    ...judgeNames(before, after),
    ...judgeGroups(before, after),
  ];
}

function judgeMethod(comparison: TypeComparison, name: string, before: MethodShape, after?: MethodShape): Finding[] {
  if (!after) return [finding("major", [name], "is gone.")];
  return [
    ...judgeParameter(comparison, before.input, after.input, [name], "an input"),
    ...comparison
      .compare(before.answer, after.answer, "output")
      .map((found) => worded(found, [name], "in the answer, ")),
    ...(before.result && after.result
      ? compareFailures(comparison, before.result, after.result).map((found) => worded(found, [name], ""))
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
  const found = comparison.compare(before.type, after.type, "input").map((one) => worded(one, methods, ""));
  const [was, is] = [before.optional, after.optional];
  // Whatever became required inside says the same with more detail.
  if (was && !is && !found.some(({ bump }) => bump === "major")) {
    return [...found, finding("major", methods, `now needs ${what}.`)];
  }
  return found;
}

/** Names that are gone from what the package exports, beside those of whole methods. */
function judgeNames(before: ClientShape, after: ClientShape): Finding[] {
  const gone = [...before.exports.keys()].filter((name) => !after.exports.has(name));
  const isOf = (method: string) =>
    new RegExp(
      `^(?:${method}|safe${upperFirst(method)}|${method}Operation|${upperFirst(method)}(?:Input|Body|Data|Answer|Result))$`,
    );
  const found = gone.flatMap((name) => {
    const method = [...before.methods.keys()].find((candidate) => isOf(candidate).test(name));
    if (method !== undefined && !after.methods.has(method)) return [];
    return [finding("major", method === undefined ? [] : [method], `the export \`${name}\` is gone.`)];
  });
  const schemas = [...before.schemas].filter((name) => !after.schemas.has(name));
  return [
    ...found,
    ...schemas.map((name) => finding("major", [], `the type \`components["schemas"]["${name}"]\` is gone.`)),
  ];
}

function worded({ path, bump, text }: TypeDifference, methods: readonly string[], prefix: string): Finding {
  const shown = path.replace(/^\./, "");
  const subject = /([^.[\]()]+)(?:\[\])*$/.exec(shown)?.[1];
  const sentence = shown === "" ? `${prefix}${text}.` : `${prefix}\`${shown}\` ${text}.`;
  return { ...finding(bump, methods, sentence), ...(subject === undefined ? {} : { subject }) };
}

function finding(bump: Finding["bump"], methods: readonly string[], text: string): Finding {
  return { judge: "types", bump, methods, text };
}
