import { ExpectedError } from "@agentpost/workspace";
import { describeJson, isObject, type Json, type JsonObject } from "../json.ts";
import { METHODS } from "../operations.ts";
import { at } from "../pointer.ts";
import { KNOWN_BY, MERGED_KNOWN_BY, type WayOfKnowing, wayOfKnowing } from "./known-by.ts";

/** One operation or webhook of an added.yaml, as it goes into the vendor's document. */
export interface AddedOperation {
  readonly group: "paths" | "webhooks" | "x-webhooks";
  /** The path, or the webhook's name. */
  readonly name: string;
  readonly method: string;
  /** As `POST /messages` or `WEBHOOK sent`. */
  readonly shown: string;
  readonly how: WayOfKnowing;
  readonly value: JsonObject;
}

/** The operations of an added.yaml, each with what its path and its document say of it. */
export function addedOperations(added: JsonObject, shown: string): AddedOperation[] {
  return (["paths", "webhooks", "x-webhooks"] as const).flatMap((group) => {
    const items = added[group] ?? {};
    if (!isObject(items)) {
      throw new ExpectedError(`${shown} at /${group}: came ${describeJson(items)}; expected an object.`);
    }
    return Object.entries(items).flatMap(([name, item]) => operationsAt(added, group, name, item, shown));
  });
}

function operationsAt(
  added: JsonObject,
  group: AddedOperation["group"],
  name: string,
  item: Json,
  shown: string,
): AddedOperation[] {
  const pointer = at("", group, name);
  if (!isObject(item) || item["$ref"] !== undefined) {
    const came = isObject(item) ? "a reference" : describeJson(item);
    throw new ExpectedError(`${shown} at ${pointer}: came ${came}; expected an object with an operation.`);
  }
  const methods = Object.keys(item).filter((key) => METHODS.includes(key));
  return methods.map((method) => {
    const operation = item[method];
    const where = `${shown} at ${at(pointer, method)}`;
    if (!isObject(operation)) {
      throw new ExpectedError(`${where}: came ${describeJson(operation)}; expected an operation.`);
    }
    const how = wayOfKnowing(operation[KNOWN_BY], where);
    const isPath = group === "paths";
    return {
      group,
      name,
      method,
      shown: isPath ? `${method.toUpperCase()} ${name}` : `WEBHOOK ${name}`,
      how,
      value: standingAlone(operation, item, isPath ? added["security"] : undefined),
    };
  });
}

/**
 * An operation that says by itself what its path item and its document say of it, so that it means the same in another
 * document, and changes nothing for the other operations there.
 */
function standingAlone(operation: JsonObject, item: JsonObject, security: Json | undefined): JsonObject {
  const { [KNOWN_BY]: knownBy = null, ...own } = operation;
  const shared = Object.entries(item).filter(([key]) => !METHODS.includes(key) && key !== "parameters");
  const parameters = [...listOf(own["parameters"])];
  const isOwn = (one: Json) => parameters.some((other) => isSameParameter(one, other));
  const inherited = listOf(item["parameters"]).filter((parameter) => !isOwn(parameter));
  return {
    ...Object.fromEntries(shared),
    ...(security === undefined ? {} : { security }),
    ...own,
    ...(inherited.length > 0 ? { parameters: [...inherited, ...parameters] } : {}),
    [MERGED_KNOWN_BY]: knownBy,
  };
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function isSameParameter(one: Json, other: Json): boolean {
  if (!isObject(one) || !isObject(other)) return false;
  if (one["$ref"] !== undefined || other["$ref"] !== undefined) return one["$ref"] === other["$ref"];
  return one["name"] === other["name"] && one["in"] === other["in"];
}
