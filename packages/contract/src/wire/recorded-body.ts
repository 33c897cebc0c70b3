import { bodyForm } from "../document/media-type.ts";
import { multipartParts } from "./multipart-parts.ts";

/** A body as it went over the wire. */
export interface RecordedBody {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** Undefined where there is none. JSON: its value; a form: its fields or parts in order; anything else: the text. */
  readonly parsed: unknown;
}

export async function recordBody(bytes: Uint8Array<ArrayBuffer>, headers: Headers): Promise<RecordedBody> {
  const text = new TextDecoder().decode(bytes);
  return { bytes, text, parsed: bytes.length === 0 ? undefined : await parse(bytes, text, headers) };
}

async function parse(bytes: Uint8Array<ArrayBuffer>, text: string, headers: Headers): Promise<unknown> {
  const form = bodyForm(headers.get("content-type") ?? "");
  if (form === "json") {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  if (form === "multipart") return multipartParts(bytes, headers.get("content-type") ?? "");
  if (form !== "urlencoded") return text;
  return [...new URLSearchParams(text)];
}
