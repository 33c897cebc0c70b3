import { parseDocument } from "yaml";

/** Where a document came from; see the head of any specs/<vendor>/source.yaml. */
export interface SourceRecord {
  readonly origin: string;
  /** YYYY-MM-DD */
  readonly retrieved: string;
  readonly form: string;
  readonly structureDigest: string;
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
  if (yaml.get("origin") !== record.origin) yaml.delete("operations");
  for (const [key, value] of Object.entries(record)) yaml.set(key, value);
  return yaml.toString({ lineWidth: 0 });
}

/** The operations whose pages alone are taken from an index, as `POST /message`; empty where all of it is. */
export function takenOperations(current: string | undefined): string[] {
  const { operations }: { operations?: unknown } = Object(parseDocument(current ?? "").toJS());
  return Array.isArray(operations) ? operations.map(String) : [];
}

export function originOf(current: string | undefined): string | undefined {
  const origin: unknown = parseDocument(current ?? "").get("origin");
  return typeof origin === "string" ? origin : undefined;
}
