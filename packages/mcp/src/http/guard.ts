import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { validateHostHeader, validateOriginHeader } from "@modelcontextprotocol/server";

export interface GuardSettings {
  readonly token: string;
  /** Names without a port. A page that makes its own name stand for this machine is not among them. */
  readonly hosts: readonly string[];
  readonly origins: readonly string[];
}

export interface Refusal {
  readonly status: 401 | 403;
  readonly message: string;
}

/** Why a request isn't let in, before a byte of its body is read; undefined where it is. */
export function refusal(headers: IncomingHttpHeaders, { token, hosts, origins }: GuardSettings): Refusal | undefined {
  if (!validateHostHeader(headers.host, [...hosts]).ok) return { status: 403, message: "This Host is not allowed." };
  if (!validateOriginHeader(headers.origin, [...origins]).ok) {
    return { status: 403, message: "This Origin is not allowed." };
  }
  const [, given = ""] = /^Bearer (.+)$/i.exec(headers.authorization ?? "") ?? [];
  return isSame(given, token) ? undefined : { status: 401, message: "The bearer token is missing or wrong." };
}

/** By their digests, which are of one length, so that the time tells neither how much is right nor how long the token is. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
