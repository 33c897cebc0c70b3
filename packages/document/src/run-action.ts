import { createRequire } from "node:module";
import { isObject, type Json, type JsonObject } from "./json.ts";

export interface OverlayAction {
  readonly target: string;
  readonly update?: Json;
  readonly remove?: true;
}

/** What became of one action. */
export interface ActionResult {
  readonly result: JsonObject;
  readonly matches: number;
  readonly errors: readonly string[];
}

/**
 * The rules of Overlay 1.1, also for a 1.0 overlay: they append to a list whatever is given, and refuse an update of
 * another type than its target's, where the library's 1.0 lets both pass without a word.
 */
const RULES = "1.1.0";

type Library = Pick<typeof import("openapi-format"), "openapiOverlay" | "resolveJsonPath">;

/**
 * Runs one action of an overlay on a document, which it changes; the only module that knows openapi-format. Where there
 * are errors, the document may be left half changed.
 */
export async function runAction(document: JsonObject, action: OverlayAction): Promise<ActionResult> {
  // Loaded when there is something to do, and without the rest of the library, since it costs more than all else here.
  const openapiFormat = createRequire(import.meta.url)("openapi-format/utils/overlay.js") as Library;
  const errors: string[] = [];
  if (action.remove) {
    const nodes = listening(errors, () => openapiFormat.resolveJsonPath(document, action.target)) as JsonPathNode[];
    return { result: document, matches: nodes.length, errors: [...errors, ...removeAll(nodes)] };
  }
  type Options = Parameters<typeof openapiFormat.openapiOverlay>[1];
  const options = { overlaySet: { overlay: RULES, actions: [action] } } as unknown as Options;
  const work = listening(errors, () => openapiFormat.openapiOverlay(document, options));
  const { data, resultData } = (await work) as { data: unknown; resultData: { totalUsedActions: number } };
  if (!isObject(data)) errors.push("the result is no longer an object.");
  return { result: data as JsonObject, matches: resultData.totalUsedActions, errors };
}

interface JsonPathNode {
  readonly parent?: Json;
  readonly key?: string | number;
}

/**
 * Removes from last to first. The library goes from first to last, and so misses the second of two neighbours in a
 * list.
 */
function removeAll(nodes: readonly JsonPathNode[]): string[] {
  const errors: string[] = [];
  for (const { parent, key } of [...nodes].reverse()) {
    if (key === undefined) errors.push("the whole document can't be removed.");
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (isObject(parent)) delete parent[key];
  }
  return errors;
}

/**
 * The library tells of an invalid action on the console only, so its words are caught there.
 * It does its work before its promise is returned, so nothing else can speak in between.
 */
function listening<Value>(errors: string[], work: () => Value): Value {
  const original = console.error;
  console.error = (...words: unknown[]) => errors.push(words.join(" ").replace(/^Overlay action #\d+: /, ""));
  try {
    return work();
  } finally {
    console.error = original;
  }
}
