import { ExpectedError } from "@agentpost/workspace";
import { clone, describeJson, isObject, type Json, type JsonObject } from "./json.ts";
import { type OverlayAction, runAction } from "./run-action.ts";

const ACTION_KEYS = ["target", "description", "update", "remove"];

/**
 * Applies an overlay one action at a time, in order. An action without an effect is an error: either its target
 * moved, or the vendor mended what it corrects, and both must be seen.
 */
export async function applyOverlay(document: JsonObject, overlay: JsonObject, shown: string): Promise<JsonObject> {
  const version = overlay["overlay"];
  if (typeof version !== "string" || !/^1\.[01]\.\d+$/.test(version)) {
    throw new ExpectedError(
      `${shown} at /overlay: came ${describeJson(version)}; expected the version of the format, "1.0.0".`,
    );
  }
  const actions = overlay["actions"];
  if (!Array.isArray(actions)) {
    throw new ExpectedError(`${shown} at /actions: came ${describeJson(actions)}; expected a list of actions.`);
  }
  // In place, from here on: no action leaves two places of the document with one value in common.
  let current = clone(document);
  // Actions keep keys in their order, so that equal texts are equal documents and the other way round.
  let text = JSON.stringify(current);
  for (const [index, action] of actions.entries()) {
    const place = (target: string) => `${shown} at /actions/${index} (action ${index + 1}, ${target})`;
    const checked = readAction(action, place);
    const where = place(`target ${checked.target}`);
    const { result, matches, errors } = await runAction(current, checked);
    if (errors.length > 0) throw new ExpectedError(`${where}: ${errors.join(" ")} Correct the action.`);
    if (matches === 0) {
      throw new ExpectedError(
        `${where} matches nothing in the published document. Point it at the right place, or remove the action.`,
      );
    }
    const changed = JSON.stringify(result);
    if (changed === text) {
      throw new ExpectedError(`${where} changes nothing. Remove the action: the published document already says so.`);
    }
    current = result;
    text = changed;
  }
  return current;
}

function readAction(action: Json, place: (target: string) => string): OverlayAction {
  if (!isObject(action)) {
    throw new ExpectedError(`${place("no target")}: came ${describeJson(action)}; expected an object with a target.`);
  }
  const { target, update, remove } = action;
  if (typeof target !== "string" || !target.startsWith("$")) {
    throw new ExpectedError(
      `${place("no target")}: target came as ${describeJson(target)}; expected a JSONPath such as $.paths['/message'].post.`,
    );
  }
  const where = place(`target ${target}`);
  const unknown = Object.keys(action).find((key) => !ACTION_KEYS.includes(key) && !key.startsWith("x-"));
  if (unknown) {
    throw new ExpectedError(`${where} has the key "${unknown}"; expected only ${ACTION_KEYS.join(", ")}. Remove it.`);
  }
  if ((update === undefined) === (remove === undefined)) {
    throw new ExpectedError(
      `${where} has ${update === undefined ? "neither" : "both"} update and remove; expected one of them.`,
    );
  }
  if (remove !== undefined && remove !== true) {
    throw new ExpectedError(
      `${where}: remove came as ${describeJson(remove)}; expected true. Correct or remove the action.`,
    );
  }
  return action as unknown as OverlayAction;
}
