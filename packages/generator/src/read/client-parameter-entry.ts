import { describeJson, isObject, type Json, type JsonObject, valueAt } from "@agentpost/document";
import { camelCase, claim, isIdentifier } from "@agentpost/workspace";
import type { ApiOperation, ApiParameter, ClientParameter, ParameterPlace } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { add, type Step } from "../overlay-answer.ts";
import { sampleOf } from "../write/sample-value.ts";
import { isCredentialName } from "./credential-name.ts";
import { firstParagraph } from "./description.ts";
import { isStructured, shapeOf } from "./schema-shape.ts";
import { securityWith } from "./security.ts";

const KEYS = ["in", "name", "option", "default", "description", "credential"];

/** One entry of `x-agentpost-client-parameters`: what it says, and what is wrong with it. */
export interface ClientParameterEntry {
  readonly parameter?: ClientParameter;
  readonly faults: readonly Fault[];
  /** The entry without its faults; undefined where it has to go. */
  readonly mended?: JsonObject;
}

interface Fault {
  /** The key of the entry that it is about; empty where that is the whole. */
  readonly key: string;
  readonly reason: string;
  /** What has to be done beside mending the entry. */
  readonly beside?: readonly Step[];
}

/** Reads an entry; its option is then taken. */
export function readEntry(
  reader: DocumentReader,
  entry: JsonObject,
  operations: readonly ApiOperation[],
  taken: Set<string>,
): ClientParameterEntry {
  const { in: place, name, option, default: value, description, credential } = entry;
  const faults: Fault[] = [];
  const mended: JsonObject = { ...entry };
  const drop = (key: string, reason: string) => {
    faults.push({ key, reason });
    delete mended[key];
  };
  for (const key of Object.keys(entry)) {
    if (!KEYS.includes(key)) drop(key, `is unknown; expected only ${KEYS.join(", ")}`);
  }
  const optionFault = problemOf(option, taken);
  if (optionFault !== undefined) {
    faults.push({ key: "option", reason: optionFault });
    mended["option"] = claim(nameOf(name), taken);
  } else taken.add(String(option));
  if (value !== undefined && !["string", "number", "boolean"].includes(typeof value)) {
    drop("default", `came as ${describeJson(value)}; expected a text, a number or a boolean`);
  }
  if (value !== undefined && credential === true) {
    drop("default", "is a credential, which would be in the published package; remove it");
  }
  if (credential !== undefined && typeof credential !== "boolean") {
    drop("credential", `came as ${describeJson(credential)}; expected true or false`);
  }
  if (place === "path" && credential === undefined && isCredentialName(String(name))) {
    const reason =
      "is that of a credential: say `credential: true`, so that it is masked in errors and hooks, or `false`";
    faults.push({ key: "name", reason });
    mended["credential"] = true;
  }
  const having = operations.filter((operation) => parametersOf(operation, entry).length > 0);
  const own = having.flatMap((operation) => parametersOf(operation, entry));
  const [first] = own;
  if (!first || typeof name !== "string") {
    const reason = "is of no operation's parameter in that place; correct it, or remove this one";
    return { faults: [...faults, { key: "name", reason }] };
  }
  const whole = wholeFault(reader, first, entry, having);
  if (whole) return { faults: [...faults, whole] };
  if (optionFault !== undefined) return { faults, mended };
  const schema = first.schema && reader.follow(first.schema.schema as Json, first.schema.pointer);
  const parameter: ClientParameter = {
    place: place as ParameterPlace,
    name,
    option: String(option),
    description: firstParagraph(description) || first.description,
    default: value as ClientParameter["default"],
    required: value === undefined && own.some(({ required }) => required),
    isCredential: credential === true,
    types: [...new Set(own.map(({ type }) => type))],
    sample: schema ? sampleOf(reader, schema, name) : name,
  };
  return { parameter, faults, mended };
}

function parametersOf({ parameters }: ApiOperation, { in: place, name }: JsonObject): ApiParameter[] {
  return parameters.filter((parameter) => parameter.place === place && parameter.name === name);
}

function problemOf(option: Json | undefined, taken: ReadonlySet<string>): string | undefined {
  if (typeof option !== "string" || !isIdentifier(option)) return "must be a name in code, such as accountId";
  return taken.has(option) ? "is an option that the client has already; choose another name" : undefined;
}

function nameOf(name: Json | undefined): string {
  const made = camelCase(String(name));
  return isIdentifier(made) ? made : "parameter";
}

/** Why no client can be told it. What has parts is a call's own affair, a credential mostly a security scheme's. */
function wholeFault(
  reader: DocumentReader,
  { name, place, schema }: ApiParameter,
  { credential }: JsonObject,
  having: readonly ApiOperation[],
): Fault | undefined {
  const shape = shapeOf(reader, schema && reader.follow(schema.schema as Json, schema.pointer));
  if (isStructured(shape)) {
    return { key: "", reason: `has parts (${shape}); only a text, a number or a boolean is told to the client` };
  }
  if (place === "path" || credential === false || (credential !== true && !isCredentialName(name))) return undefined;
  const scheme = name.replace(/[^\w.-]+/g, "-");
  const reason =
    "is that of a credential: declare a security scheme for it, so that it is masked in errors and hooks, and name that in `security`";
  const declared = add(`/components/securitySchemes/${scheme}`, { type: "apiKey", in: place, name });
  const named = having.flatMap(({ pointer }) => {
    const value = valueAt(reader.document, pointer);
    return isObject(value) ? securityWith(reader, { operation: { pointer, value } }, scheme) : [];
  });
  return { key: "name", reason, beside: [declared, ...named] };
}
