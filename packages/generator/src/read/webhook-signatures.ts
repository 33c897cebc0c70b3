import { at, describeJson, isObject, type Json, type JsonObject } from "@agentpost/document";
import {
  type ApiSignature,
  SECRET_ENCODINGS,
  SIGNATURE_ENCODINGS,
  SIGNED_BODIES,
  type SignedPart,
} from "../api-webhooks.ts";
import { remove, replace } from "../overlay-answer.ts";
import type { ExtensionPart } from "./extension-part.ts";

const KEYS = ["header", "prefix", "algorithm", "encoding", "secret", "signed", "before", "older", "observed"];
const ALGORITHM = "hmac-sha256";

/** `signatures` of `x-agentpost-webhooks`: every way in which the vendor signs, or has signed. */
export function readSignatures(extension: ExtensionPart): ApiSignature[] {
  const given = extension.value["signatures"];
  const pointer = at(extension.pointer, "signatures");
  if (!Array.isArray(given) || given.length === 0) {
    const came = Array.isArray(given) ? "an empty list" : describeJson(given);
    const reason = `came as ${came}; expected a list of the ways in which the vendor signs`;
    const remedy = "where none is known, remove the extension";
    extension.issues.add(pointer, `${reason}; ${remedy}`, remove(extension.pointer));
    return [];
  }
  const parts = given.flatMap((_, index) => extension.part("signatures", index, KEYS) ?? []);
  const signatures = parts.map(readSignature);
  if (signatures.length > 0 && signatures.every(({ older }) => older !== undefined)) {
    extension.issues.add(pointer, "are all older ones; expected at least one that is in use today, without `older`");
  }
  // The first is the one that test deliveries are signed by.
  return signatures.sort((one, other) => Number(one.older !== undefined) - Number(other.older !== undefined));
}

function readSignature(part: ExtensionPart): ApiSignature {
  const { value, pointer, issues } = part;
  if (value["algorithm"] !== ALGORITHM) {
    const reason = `came as ${describeJson(value["algorithm"])}; expected "${ALGORITHM}", the only one that is known`;
    issues.add(at(pointer, "algorithm"), reason, ...replace({ pointer, value }, "algorithm", ALGORITHM));
  }
  const { observed } = value;
  if (observed !== undefined && observed !== false) {
    const reason = `came as ${describeJson(observed)}; expected false, or nothing at all`;
    issues.add(at(pointer, "observed"), reason, remove(at(pointer, "observed")));
  }
  return {
    header: part.header("header"),
    prefix: readPrefix(part),
    encoding: part.oneOf("encoding", SIGNATURE_ENCODINGS),
    secret: part.oneOf("secret", SECRET_ENCODINGS),
    signed: part.oneOf("signed", SIGNED_BODIES),
    before: readBefore(part),
    older: value["older"] === undefined ? undefined : part.text("older", 'a name for it, such as "hex"'),
    observed: observed !== false,
  };
}

/** A header may have several signatures with spaces between them, so that none can be in a prefix. */
function readPrefix({ pointer, value, issues }: ExtensionPart): string {
  const { prefix = "" } = value;
  if (typeof prefix === "string" && !/\s/.test(prefix)) return prefix;
  issues.add(
    at(pointer, "prefix"),
    `came as ${describeJson(prefix)}; expected a text without spaces, such as "sha256="`,
  );
  return "";
}

function readBefore(part: ExtensionPart): SignedPart[] {
  const { before = [] } = part.value;
  if (!Array.isArray(before)) {
    const reason = `came as ${describeJson(before)}; expected a list of {text: "…"} and {header: "…"}`;
    part.issues.add(at(part.pointer, "before"), reason);
    return [];
  }
  return before.flatMap((item: Json, index): SignedPart[] => {
    const said = part.part("before", index, ["text", "header"]);
    if (!said) return [];
    return isText(item) ? [{ text: said.text("text", "a text") }] : [{ header: said.header("header") }];
  });
}

function isText(item: Json): item is JsonObject {
  return isObject(item) && "text" in item;
}
