import { at, describeJson, isObject, type Json } from "@agentpost/document";
import type { ApiOperation, ClientParameter, SecurityScheme, Told } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { remove, type Step, update } from "../overlay-answer.ts";
import { CLIENT_OPTIONS } from "./client-options.ts";
import { type ClientParameterEntry, readEntry } from "./client-parameter-entry.ts";

const KEY = "x-agentpost-client-parameters";
const EXPECTED = '{in: "path", name: "accountId", option: "accountId"}';

/** Whether the overlay says that the client is told a parameter once, and that no call gives it then. */
export function toldOf(reader: DocumentReader, place: string, name: string): Told | undefined {
  const stated = reader.document[KEY];
  const items = Array.isArray(stated) ? stated.filter(isObject) : [];
  const item = items.find((each) => each["in"] === place && each["name"] === name);
  return item && (item["credential"] === true ? "only" : "by-default");
}

/** `x-agentpost-client-parameters`: what the client is told once, and the operations then don't ask for. */
export function readClientParameters(
  reader: DocumentReader,
  operations: readonly ApiOperation[],
  schemes: readonly SecurityScheme[],
): ClientParameter[] {
  const stated = reader.document[KEY];
  if (stated === undefined) return [];
  if (!Array.isArray(stated)) {
    const reason = `came as ${describeJson(stated)}; expected a list of ${EXPECTED}`;
    reader.issues.add(`/${KEY}`, reason, remove(`/${KEY}`));
    return [];
  }
  const taken = new Set([...CLIENT_OPTIONS, ...schemes.flatMap(({ options }) => options.map(({ name }) => name))]);
  const entries = stated.map((item): ClientParameterEntry => {
    if (isObject(item)) return readEntry(reader, item, operations, taken);
    return { faults: [{ key: "", reason: `came as ${describeJson(item)}; expected ${EXPECTED}` }] };
  });
  const answer = corrected(entries.flatMap(({ mended }) => mended ?? []));
  for (const [index, { faults }] of entries.entries()) {
    for (const { key, reason, beside = [] } of faults) {
      const pointer = at(`/${KEY}`, index);
      reader.issues.add(key === "" ? pointer : at(pointer, key), reason, ...answer, ...beside);
    }
  }
  return entries.flatMap(({ parameter }) => parameter ?? []);
}

/** The whole list anew: a part of it would have to be named by its number, which changes as others go. */
function corrected(list: readonly Json[]): Step[] {
  return [remove(`/${KEY}`), ...(list.length > 0 ? [update("", { [KEY]: [...list] })] : [])];
}
