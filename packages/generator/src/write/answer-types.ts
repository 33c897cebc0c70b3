import { upperFirst } from "@agentpost/workspace";
import type { ApiOperation } from "../api.ts";
import { namedType } from "./named-type.ts";

/** The types of what an operation comes to: `<Name>Data`, `<Name>Answer` and `<Name>Result`. */
export function answerTypes({ name, answers, streams }: ApiOperation): string {
  const type = upperFirst(name);
  const groups = new Map<string, number[]>();
  for (const { status, type: body } of answers.successes) groups.set(body, [...(groups.get(body) ?? []), status]);
  const bodies = [...groups.keys()];
  const shown = (body: string) => (bodies.length === 1 ? `${type}Data` : body);
  const grouped = (wrapper: string) =>
    [...groups].map(([body, statuses]) => `${wrapper}<${statuses.join(" | ")}, ${shown(body)}>`);

  const rejecting = new Set(answers.rejects.map(([status]) => status));
  const rejected = answers.successes.filter(({ status }) => rejecting.has(status));
  const failures = [
    ...rejected.map(({ status, type: body, refusedType }) => `Failure<${status}, ${refusedType ?? shown(body)}>`),
    ...answers.failures.map(({ status, type: body }) => `Failure<${status}, ${body}>`),
  ];
  const others = answers.otherFailures.filter((body) => body !== "undefined");
  const rest = others.length === 0 ? "OtherFailure" : `OtherFailure<${others.join(" | ")}>`;
  return [
    `/** The body of what {@link ${name}} was answered with, where it succeeded. */`,
    dataType(`${type}Data`, bodies, answers.successes),
    `/** What {@link ${name}} resolves to. */`,
    `export type ${type}Answer = ${grouped("Answer").join(" | ")};`,
    `/** What {@link safe${type}} resolves to. */`,
    `export type ${type}Result =${[...grouped("Success"), ...failures, rest].map((member) => `\n  | ${member}`).join("")};`,
    ...(streams ? streamType(type, answers) : []),
    "",
  ].join("\n");
}

/** `<Name>Stream`: what the form of a download that gives a stream resolves to. */
function streamType(type: string, { successes }: ApiOperation["answers"]): string[] {
  const groups = new Map<string, number[]>();
  for (const { status, kind, type: read } of successes) {
    const body = kind === "bytes" || kind === "any" ? "ReadableStream<Uint8Array>" : read;
    groups.set(body, [...(groups.get(body) ?? []), status]);
  }
  const answers = [...groups].map(([body, statuses]) => `Answer<${statuses.join(" | ")}, ${body}>`);
  return [`/** What {@link stream${type}} resolves to. */`, `export type ${type}Stream = ${answers.join(" | ")};`];
}

function dataType(name: string, bodies: readonly string[], successes: ApiOperation["answers"]["successes"]): string {
  // Beside what may be anything, all else says nothing.
  const whole = bodies.includes("unknown") ? "unknown" : bodies.join(" | ");
  return namedType(name, whole, bodies.length === 1 && successes.every(({ isOneObject }) => isOneObject));
}
