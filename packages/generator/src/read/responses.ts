import { at, describeJson } from "@agentpost/document";
import type { Answers, Condition, Failure, Success } from "../api.ts";
import type { DocumentReader, Place } from "../document-reader.ts";
import { remove } from "../overlay-answer.ts";
import { text } from "../write/source-text.ts";
import { answerKind, jsonFirst } from "./media-types.ts";
import type { OperationSite } from "./operation-sites.ts";
import { readPromises, readRejections, readRetryAfter } from "./rejections.ts";
import { isOneObject, schemaOf, shapeOf } from "./schema-shape.ts";
import { takenForm } from "./taken-form.ts";
import { componentType } from "./type-expression.ts";

interface Answer {
  readonly key: string;
  readonly place: Place;
  readonly mediaType: string | undefined;
  readonly kind: Success["kind"];
  readonly type: string;
  readonly isOneObject: boolean;
  /** Its content, where it has any. */
  readonly media?: Place;
}

// The statuses that `2XX`, a lone `default` and silence may stand for. 204 and 205 are left out where there is a body,
// since they can't have one.
const SUCCESS_STATUSES = [200, 201, 202, 203, 206, 207, 208, 226];
const BODILESS = [204, 205, 304];

// Many documents tell of failures alone, or of a redirect.
const UNTOLD: Omit<Answer, "key" | "place"> = {
  mediaType: undefined,
  kind: "none",
  type: "undefined",
  isOneObject: false,
};

/** What an operation answers, by status. */
export function readAnswers(reader: DocumentReader, site: OperationSite, operation: string): Answers {
  const pointer = at(site.operation.pointer, "responses");
  const all = reader
    .children(site.operation, "responses")
    .map(([key, place]) => readAnswer(reader, key, place, operation))
    // What a HEAD's answer documents is what the GET's would hold.
    .map((answer) => (site.method === "head" ? { ...answer, ...UNTOLD, mediaType: answer.mediaType } : answer));
  const exact = all.filter(({ key }) => /^[1-5]\d\d$/.test(key));
  const range = (first: string) => all.find(({ key }) => key.toUpperCase() === `${first}XX`);
  const fallback = all.find(({ key }) => key === "default");
  for (const { key } of all) {
    if (!/^(?:[1-5]\d\d|[1-5]XX|default)$/i.test(key)) {
      const reason = 'is no status; expected one such as "200", "4XX" or "default"';
      reader.issues.add(at(pointer, key), reason, remove(at(pointer, key)));
    }
  }

  const asSuccess = ({ kind, type, isOneObject: one }: typeof UNTOLD, status: number): Success => {
    // What the contract says nothing of may come all the same, but not where HTTP has no place for it.
    const isSilent = kind === "none" && site.method !== "head" && !BODILESS.includes(status);
    return { status, ...(isSilent ? { kind: "any", type: "unknown" } : { kind, type }), isOneObject: one };
  };
  const successes = exact
    .filter(({ key }) => key.startsWith("2"))
    .map((answer) => asSuccess(answer, Number(answer.key)));
  const open = range("2") ?? (successes.length === 0 ? (fallback ?? UNTOLD) : undefined);
  if (open) {
    const documented = successes.map(({ status }) => status);
    const meant = open.kind === "none" ? [...SUCCESS_STATUSES, 204, 205] : SUCCESS_STATUSES;
    for (const status of meant.filter((candidate) => !documented.includes(candidate))) {
      successes.push(asSuccess(open, status));
    }
  }
  const failures: Failure[] = exact
    .filter(({ key }) => /^[345]/.test(key))
    .map(({ key, kind, type }) => ({ status: Number(key), kind, type }))
    .sort((a, b) => a.status - b.status);
  const others = [range("3"), range("4"), range("5"), fallback].filter((answer) => answer !== undefined);
  const read = [...exact, ...[range("2"), ...others].filter((answer) => answer !== undefined)];
  const rejects = read.flatMap(({ key, place, kind }) => readRejections(reader, key, place, kind));
  const withoutRefusals = (success: Success): Success => {
    const media = exact.find(({ key }) => Number(key) === success.status)?.media;
    const refusals = rejects.find(([status]) => status === success.status)?.[1];
    const taken = media && refusals && takenForm(reader, media, refusals);
    return taken ? { ...success, ...taken, refusedType: success.type } : success;
  };
  return {
    accept: [...new Set(read.flatMap(({ mediaType }) => mediaType ?? []))].join(", ") || undefined,
    successes: successes.map(withoutRefusals).sort((a, b) => a.status - b.status),
    failures,
    otherFailures: [...new Set(others.map(({ type }) => type))],
    rejects,
    promises: onePromise(reader, pointer, read),
    retryAfter: read.flatMap(({ key, place }) => readRetryAfter(reader, key, place)),
  };
}

function readAnswer(reader: DocumentReader, key: string, place: Place, operation: string): Answer {
  const [content] = jsonFirst(reader.children(place, "content"));
  if (!content || BODILESS.includes(Number(key)))
    return { key, place, mediaType: undefined, kind: "none", type: "undefined", isOneObject: false };
  const [mediaType, media] = content;
  if (typeof media.value !== "object")
    reader.issues.add(media.pointer, `came as ${describeJson(media.value)}; expected an object`);
  const schema = schemaOf(reader, media);
  const shape = shapeOf(reader, schema);
  const kind = answerKind(mediaType, shape !== "text" && media.value["schema"] !== undefined);
  const status = /^\d+$/.test(key) ? key : text(key);
  const deep = `operations[${text(operation)}]["responses"][${status}]["content"][${text(mediaType)}]`;
  const types = {
    json: componentType(media.value["schema"]) ?? deep,
    text: "string",
    bytes: "Uint8Array",
    none: "undefined",
    any: "unknown",
  };
  return {
    key,
    place,
    mediaType,
    kind,
    type: types[kind],
    isOneObject: kind === "json" && isOneObject(reader, schema),
    media,
  };
}

/** A row holds one list for all its successes, since which of them comes says nothing about the message. */
function onePromise(reader: DocumentReader, pointer: string, answers: readonly Answer[]): Condition[] {
  const [[, first] = [0, []], ...others] = answers.flatMap(({ key, place, kind }) =>
    readPromises(reader, key, place, kind),
  );
  if (others.some(([, other]) => JSON.stringify(other) !== JSON.stringify(first))) {
    reader.issues.add(pointer, "has successes with different x-agentpost-promises; expected the same for all");
  }
  return first;
}
