import { describeJson, type JsonObject } from "@agentpost/document";
import { UnusableSource } from "./unusable-source.ts";

/** A document, or the part of one that a page shows. */
export interface Piece {
  readonly document: JsonObject;
  /** Where it was found, for messages. */
  readonly shown: string;
  /** True where the page ends inside it, so that its end may be missing. */
  readonly cutOff?: boolean;
}

export function requireOpenApi3({ openapi, swagger }: JsonObject, shown: string): void {
  if (typeof openapi === "string" && /^3\.[01]\.\d+$/.test(openapi)) return;
  const [pointer, came] = swagger !== undefined ? ["/swagger", swagger] : ["/openapi", openapi];
  throw new UnusableSource(
    openapi === undefined && swagger === undefined ? "no document" : "wrong version",
    `${shown} at ${pointer}: came ${describeJson(came)}; expected OpenAPI 3.0 or 3.1, as "3.0.3". Convert the document.`,
  );
}
