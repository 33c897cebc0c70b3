import { canonicalJson, type Json, type JsonObject } from "@agentpost/document";
import { code, member } from "../words.ts";
import type { ContractMethod, ContractParameter } from "./client-model.ts";
import { SchemaComparison } from "./compare-schemas.ts";
import type { ContractDifference } from "./contract-difference.ts";
import { membersOf } from "./resolve.ts";

const WORDS = ["summary", "description"];

/** What our own extensions change of a call, where they change nothing of its types. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  "x-agentpost-timeout-ms": "how long one attempt may take",
  "x-agentpost-idempotent": "whether it is repeated after an uncertain outcome",
};

/** Compares what two documents say of one method. */
export function compareMethods(
  documents: readonly [before: JsonObject, after: JsonObject],
  before: ContractMethod,
  after: ContractMethod,
): ContractDifference[] {
  const input = new SchemaComparison(...documents, "input");
  const reworded = new Set<string>();
  const found = [
    ...ofTheCall(before, after),
    ...compareParameters(input, before, after),
    ...compareBodies(input, before, after),
    ...compareResponses(documents, before, after, reworded),
  ];
  const places = [
    ...(WORDS.some((word) => before.value[word] !== after.value[word]) ? [""] : []),
    ...input.reworded,
    ...reworded,
  ];
  if (places.length > 0) found.push({ bump: "patch", path: "", text: "the documentation changed" });
  return found;
}

function ofTheCall(before: ContractMethod, after: ContractMethod): ContractDifference[] {
  const found: ContractDifference[] = [];
  const add = (bump: ContractDifference["bump"], text: string) => found.push({ bump, path: "", text });
  if (before.address !== after.address) {
    add(
      "none",
      `is now sent as ${code(after.address)}, before as ${code(before.address)}; who calls by path calls the new one`,
    );
  }
  const [was, is] = [before.value["deprecated"] === true, after.value["deprecated"] === true];
  if (was !== is) add("patch", is ? "is deprecated" : "is no longer deprecated");
  for (const [extension, words] of Object.entries(EXTENSIONS)) {
    if (before.value[extension] !== after.value[extension]) add("patch", `${words} changed`);
  }
  return found;
}

function compareParameters(
  input: SchemaComparison,
  before: ContractMethod,
  after: ContractMethod,
): ContractDifference[] {
  const found: ContractDifference[] = [];
  for (const [key, parameter] of after.parameters) {
    const path = pathOf(parameter);
    const old = before.parameters.get(key);
    if (!old) {
      if (parameter.in === "path") continue;
      const isRequired = parameter.value["required"] === true;
      found.push({
        bump: isRequired ? "major" : "minor",
        path,
        text: isRequired ? "is new and required" : "is new and optional",
      });
      continue;
    }
    found.push(
      ...compareParameter(old, parameter).map((text) => ({ path, ...text })),
      ...input.compare(old.schema, parameter.schema, path, { isParameter: true }),
    );
    if (WORDS.some((word) => old.value[word] !== parameter.value[word])) input.reworded.add(path);
  }
  for (const [key, parameter] of before.parameters) {
    if (!after.parameters.has(key) && parameter.in !== "path") {
      found.push({ bump: "major", path: pathOf(parameter), text: "is no longer accepted" });
    }
  }
  return found;
}

function compareParameter(before: ContractParameter, after: ContractParameter): Omit<ContractDifference, "path">[] {
  const found: Omit<ContractDifference, "path">[] = [];
  const isRequired = ({ in: place, value }: ContractParameter) => place === "path" || value["required"] === true;
  if (!isRequired(before) && isRequired(after)) found.push({ bump: "major", text: "is now required" });
  if (before.style !== after.style) found.push({ bump: "major", text: "is written in another way" });
  const [was, is] = [before, after].map(({ value }) => value["deprecated"] === true);
  if (was !== is) found.push({ bump: "patch", text: is ? "is deprecated" : "is no longer deprecated" });
  return found;
}

function pathOf({ in: place, name }: ContractParameter): string {
  return `.${place}${member(name)}`;
}

function compareBodies(input: SchemaComparison, before: ContractMethod, after: ContractMethod): ContractDifference[] {
  const path = ".body";
  if (!before.body || !after.body) return [];
  const found: ContractDifference[] = [];
  const add = (bump: ContractDifference["bump"], text: string) => found.push({ bump, path, text });
  if (before.body["required"] !== true && after.body["required"] === true) add("major", "is now required");
  if (before.body["description"] !== after.body["description"]) input.reworded.add(path);
  const renamed = before.contents.size === 1 && after.contents.size === 1;
  for (const [type, media] of before.contents) {
    const [[onlyType, onlyMedia] = [type, undefined]] = renamed ? [...after.contents] : [];
    const same = after.contents.get(type);
    if (!same)
      add(
        "major",
        renamed ? `is sent as ${code(onlyType)}, before as ${code(type)}` : `is no longer sent as ${code(type)}`,
      );
    const other = same ?? onlyMedia;
    if (!other) continue;
    found.push(...input.compare(schemasOf(media), schemasOf(other), path));
    if (canonicalJson(media["encoding"] ?? {}) !== canonicalJson(other["encoding"] ?? {}))
      add("patch", "has parts that are written in another way");
  }
  if (!renamed) {
    for (const type of after.contents.keys())
      if (!before.contents.has(type)) add("minor", `may also be sent as ${code(type)}`);
  }
  return found;
}

function compareResponses(
  [before, after]: readonly [JsonObject, JsonObject],
  old: ContractMethod,
  now: ContractMethod,
  reworded: Set<string>,
): ContractDifference[] {
  const found: ContractDifference[] = [];
  for (const [status, response] of old.responses) {
    const other = now.responses.get(status);
    if (!other) continue;
    const isSuccess = /^2/.test(status);
    const within = isSuccess
      ? "the answer"
      : status === "default"
        ? "the body of any other failure"
        : `the body of a failure ${status}`;
    const path = isSuccess ? ".data" : "";
    if (response["description"] !== other["description"]) reworded.add(status);
    found.push(...compareHeaders([before, after], response, other).map((one) => ({ ...one, within })));
    const [medias, others] = [membersOf(before, response["content"]), membersOf(after, other["content"])];
    const output = new SchemaComparison(before, after, "output");
    for (const [type, media] of medias) {
      const same = others.get(type);
      if (!same) continue;
      found.push(...output.compare(schemasOf(media), schemasOf(same), path).map((one) => ({ ...one, within })));
      if (["example", "examples"].some((key) => canonicalJson(media[key] ?? null) !== canonicalJson(same[key] ?? null)))
        reworded.add(status);
    }
    for (const type of medias.size > 0 ? others.keys() : []) {
      if (!medias.has(type))
        found.push({ bump: "minor", path: "", within, text: `the media type ${code(type)} is new` });
    }
    for (const place of output.reworded) reworded.add(place);
  }
  return found;
}

function compareHeaders(
  [before, after]: readonly [JsonObject, JsonObject],
  response: JsonObject,
  other: JsonObject,
): Omit<ContractDifference, "within">[] {
  const [old, now] = [membersOf(before, response["headers"]), membersOf(after, other["headers"])];
  const found: Omit<ContractDifference, "within">[] = [];
  for (const name of now.keys())
    if (!old.has(name)) found.push({ bump: "minor", path: "", text: `the header ${code(name)} is new` });
  for (const [name, header] of old) {
    const same = now.get(name);
    if (!same) found.push({ bump: "major", path: "", text: `the header ${code(name)} is gone` });
    else if (header["required"] === true && same["required"] !== true) {
      found.push({ bump: "major", path: "", text: `the header ${code(name)} may now be missing` });
    }
  }
  return found;
}

function schemasOf({ schema }: JsonObject): readonly Json[] {
  return schema === undefined ? [] : [schema];
}
