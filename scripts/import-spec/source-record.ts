import { type Document, parseDocument, type Scalar } from "yaml";

/** Where a document came from; see the head of any specs/<vendor>/source.yaml. */
export interface SourceRecord {
  readonly origin: string;
  /** YYYY-MM-DD */
  readonly retrieved: string;
  readonly form: string;
  readonly structureDigest: string;
  /** Whether descriptions are the vendor's own. */
  readonly keepWords: boolean;
  /** The only ones that are taken from the origin; empty where all of it is. */
  readonly operations: readonly string[];
  /** How many others the origin had then. */
  readonly leftOut: number;
}

const NEW = `# Where openapi.yaml comes from.
# structureDigest: SHA-256 of the document as JSON, keys sorted and no white space, without descriptions.
origin:
`;

/** The record after an import; what a person noted in it stays. */
export function renderSourceRecord(current: string | undefined, record: SourceRecord): string {
  const yaml = parseDocument(current ?? NEW);
  // These tell of the retrieval that this one replaces.
  yaml.delete("recorded");
  const { operations, leftOut, keepWords, ...values } = record;
  for (const [key, value] of Object.entries(values)) yaml.set(key, value);
  state(yaml, "operations", operations, " Only these are taken from the origin.");
  state(yaml, "leftOut", leftOut, " How many others the origin had then.");
  state(yaml, "keepWords", keepWords, " Descriptions are the vendor's own.");
  return yaml.toString({ lineWidth: 0 });
}

/** Brings a key to a value, under a comment where it is new; a key that would say nothing goes. */
function state(yaml: Document, key: string, value: readonly string[] | number | boolean, comment: string): void {
  const saysNothing = Array.isArray(value) ? value.length === 0 : value === 0 || value === false;
  if (saysNothing) yaml.delete(key);
  else if (!yaml.has(key)) {
    const pair = yaml.createPair(key, value);
    (pair.key as Scalar).commentBefore = comment;
    yaml.add(pair);
  } else if (JSON.stringify(yaml.toJS()[key]) !== JSON.stringify(value)) yaml.set(key, yaml.createNode(value));
}

/** The operations that alone are taken from the origin, as `POST /message`; empty where all of it is. */
export function takenOperations(current: string | undefined): unknown[] {
  const { operations }: { operations?: unknown } = Object(parseDocument(current ?? "").toJS());
  return Array.isArray(operations) ? operations : [];
}

/** How many operations weren't taken; undefined where the record doesn't say. */
export function leftOutOf(current: string | undefined): number | undefined {
  const leftOut: unknown = parseDocument(current ?? "").get("leftOut");
  return typeof leftOut === "number" ? leftOut : undefined;
}

/** Whether the vendor's own descriptions are kept, as for a document that people bring for themselves. */
export function keepsWords(current: string | undefined): boolean {
  return parseDocument(current ?? "").get("keepWords") === true;
}

export function originOf(current: string | undefined): string | undefined {
  const origin: unknown = parseDocument(current ?? "").get("origin");
  return typeof origin === "string" ? origin : undefined;
}
