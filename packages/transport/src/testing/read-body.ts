import type { Operation } from "../operation.js";
import { readingsOf } from "./readings.js";

/** A body as it was sent: a value, or the fields of a form, each with the ways in which it may be read. */
export type SentBody =
  | { readonly kind: "none" }
  | { readonly kind: "value"; readonly value: unknown; readonly contentType: string }
  | { readonly kind: "form"; readonly fields: ReadonlyMap<string, readonly unknown[]>; readonly contentType: string }
  | { readonly kind: "unreadable"; readonly problem: string };

/** Reads a request's body by its content type. */
export async function readSentBody(body: RequestInit["body"], header: string | null): Promise<SentBody> {
  if (body === undefined || body === null) return { kind: "none" };
  // A `Response` reads every kind of body that `fetch` writes, and knows the type of those that bear one.
  const carrier = new Response(body, header === null ? {} : { headers: { "content-type": header } });
  const contentType = carrier.headers.get("content-type") ?? "";
  const mediaType = contentType.replace(/;.*/s, "").trim().toLowerCase();
  if (/[/+]json$/.test(mediaType)) {
    try {
      return { kind: "value", value: await carrier.json(), contentType: mediaType };
    } catch {
      return { kind: "unreadable", problem: `is no JSON, though its content type is ${mediaType}` };
    }
  }
  if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") {
    try {
      return { kind: "form", fields: fieldsOf(await carrier.formData()), contentType: mediaType };
    } catch {
      return { kind: "unreadable", problem: `is no form, though its content type is ${mediaType}` };
    }
  }
  return {
    kind: "value",
    value: TEXT.test(mediaType) ? await carrier.text() : await carrier.blob(),
    contentType: mediaType,
  };
}

const TEXT = /^text\/|[/+](xml|yaml|x-yaml|javascript|graphql|sql|x-ndjson|jsonl|json-seq)$/;

function fieldsOf(form: FormData): Map<string, readonly unknown[]> {
  return new Map([...new Set(form.keys())].map((name) => [name, readingsOf(form.getAll(name))]));
}

/** Whether an operation writes a body by itself as this one was; what is wrong where it doesn't. */
export function bodyProblem({ writeBody }: Operation, sent: SentBody, value: unknown): string | undefined {
  if (sent.kind === "unreadable") return `body ${sent.problem}`;
  if (!writeBody) return sent.kind === "none" ? undefined : "body has no place here; expected none";
  const refusals: string[] = [];
  const attempt = (input: { readonly body?: unknown; readonly contentType?: string }) => {
    try {
      return writeBody(input, (field, problem) => {
        throw new RangeError(`${field} ${problem}`);
      });
    } catch (refused) {
      refusals.push((refused as Error).message);
      return undefined;
    }
  };
  if (sent.kind === "none") return attempt({}) ? undefined : "body is missing";
  if (attempt({ body: value, contentType: sent.contentType })) return undefined;
  // A contract that takes any media type names none of those that are sent.
  const usual = attempt({ body: value });
  const known = usual?.contentType?.replace(/;.*/s, "");
  return usual && (known === undefined || known === sent.contentType) ? undefined : refusals[0];
}
