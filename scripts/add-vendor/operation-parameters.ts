import { isObject, type JsonObject, valueAt } from "@agentpost/document";
import { type ClientOperation, isCredentialName } from "@agentpost/generator";

/** A parameter of some operations, by its place and name. */
export interface SharedParameter {
  readonly in: string;
  readonly name: string;
  readonly schema: JsonObject;
  readonly operations: ReadonlySet<ClientOperation>;
  /** Those that need it. */
  readonly needing: ReadonlySet<ClientOperation>;
  /** Whether its name says that it carries a credential. */
  readonly isCredential: boolean;
}

/** Every parameter of a document, with the operations that have it. */
export function sharedParameters(document: JsonObject, operations: readonly ClientOperation[]): SharedParameter[] {
  const found = new Map<
    string,
    SharedParameter & { operations: Set<ClientOperation>; needing: Set<ClientOperation> }
  >();
  for (const operation of operations) {
    const owners = [operation.pathItem.value, operation.operation.value];
    for (const { in: place, name, required, schema } of owners.flatMap((owner) => parametersOf(document, owner))) {
      if (typeof place !== "string" || typeof name !== "string") continue;
      const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
      const shared = found.get(key) ?? {
        in: place,
        name,
        schema: isObject(schema) ? schema : {},
        operations: new Set(),
        needing: new Set(),
        isCredential: place !== "path" && isCredentialName(name),
      };
      shared.operations.add(operation);
      if (required === true || place === "path") shared.needing.add(operation);
      found.set(key, shared);
    }
  }
  const all = [...found.values()];
  return all.map((one) => ({ ...one, isCredential: all.some((other) => other.isCredential && isOfPair(one, other)) }));
}

/** Whether it is the credential itself or the other half of it, as `X-Client-Id` is beside `X-Client-Secret`. */
function isOfPair(one: SharedParameter, secret: SharedParameter): boolean {
  const [name, secretName] = [one.name.toLowerCase(), secret.name.toLowerCase()];
  const id = secretName.replace(/(secret|token|password)$/, "id");
  return one.in === secret.in && (name === secretName || name === id);
}

function parametersOf(document: JsonObject, { parameters }: JsonObject): JsonObject[] {
  return (Array.isArray(parameters) ? parameters : []).flatMap((parameter) => {
    const ref = isObject(parameter) ? parameter["$ref"] : undefined;
    const value = typeof ref === "string" ? valueAt(document, ref.slice(1)) : parameter;
    return isObject(value) ? [value] : [];
  });
}
