import type { SampleWish } from "../sample/sample-input.ts";
import type { JsonObject } from "./json.ts";
import { bodyForm } from "./media-type.ts";
import type { ContractContent, ContractOperation, ContractRejection, ContractResponse } from "./operation.ts";

/** A request to make, and how it is called in a test's name. */
export interface RequestCase {
  readonly title: string;
  readonly wish: SampleWish;
}

/** A documented answer to ask the mock for. */
export interface AnswerCase {
  readonly status: number;
  readonly response: ContractResponse;
  /** False where the contract covers the status by a range or by `default`. */
  readonly exact: boolean;
}

export interface RejectionCase {
  readonly status: number;
  readonly response: ContractResponse;
  readonly rule: ContractRejection;
}

/** A success whose body doesn't show one of the things that the contract promises. */
export interface BrokenPromiseCase {
  readonly status: number;
  readonly response: ContractResponse;
  readonly broken: JsonObject;
}

export interface WaitCase {
  readonly status: number;
  readonly response: ContractResponse;
  readonly pointer: string;
}

/** As few fields as allowed and as many, with each media type the operation takes. */
export function requestCases({ body }: ContractOperation): RequestCase[] {
  const mediaTypes = body?.contents.map(({ mediaType }) => mediaType) ?? [];
  return (mediaTypes.length > 1 ? mediaTypes : [undefined]).flatMap((mediaType, index) =>
    (["required", "all"] as const).map((fields) => ({
      title: `${fields === "all" ? "all fields" : "required fields only"}${mediaType === undefined ? "" : `, as ${mediaType}`}`,
      // The first is what a client sends unless it is told otherwise.
      wish: mediaType === undefined || (index === 0 && fields === "all") ? { fields } : { fields, mediaType },
    })),
  );
}

/** Every documented answer; for a range or `default`, one status that nothing else documents. */
export function answerCases({ responses }: ContractOperation): AnswerCase[] {
  const codes = responses.map(({ code }) => code);
  return responses.flatMap((response) => {
    const { code } = response;
    if (/^\d+$/.test(code)) return { status: Number(code), response, exact: true };
    const first = Number(code === "default" ? 5 : code.charAt(0)) * 100;
    const unusual = code === "default" ? [500, 503, 418] : (UNUSUAL[code.charAt(0)] ?? []);
    const all = Array.from({ length: 100 }, (_, index) => first + index);
    const status = [...unusual, ...all].find(
      (candidate) => !codes.includes(String(candidate)) && !covered(code, candidate, codes),
    );
    return status === undefined ? [] : { status, response, exact: false };
  });
}

export function rejectionCases(operation: ContractOperation): RejectionCase[] {
  const exact = operation.responses.filter(({ code }) => /^\d+$/.test(code));
  return exact.flatMap((response) =>
    response.rejects.map((rule) => ({ status: Number(response.code), response, rule })),
  );
}

export function brokenPromiseCases({ responses }: ContractOperation): BrokenPromiseCase[] {
  return responses.flatMap((response) =>
    response.promises.map((broken) => ({ status: Number(response.code), response, broken })),
  );
}

/** The answers whose body names a wait. */
export function waitCases(operation: ContractOperation): WaitCase[] {
  return operation.responses.flatMap((response) => {
    const { code, retryAfter } = response;
    return retryAfter !== undefined && /^\d+$/.test(code)
      ? { status: Number(code), response, pointer: retryAfter }
      : [];
  });
}

/** The successes of which the contract says that they come, and nothing of what comes with them. */
export function silentCases({ method, responses }: ContractOperation): number[] {
  const silent = responses.filter(({ code, contents }) => /^2\d\d$/.test(code) && contents.length === 0);
  // Of these HTTP says that nothing comes.
  const spoken = silent.filter(({ code }) => !BODILESS.includes(code));
  return method === "HEAD" ? [] : spoken.map(({ code }) => Number(code));
}

/** The successes that a client gives as a stream too: bytes, and what comes of a GET without a word about it. */
export function downloadCases(operation: ContractOperation): number[] {
  const { method, responses } = operation;
  if (method === "HEAD") return [];
  const bytes = responses.filter(({ code, contents }) => {
    // Of `*/*` a client can't know what it is, and several have JSON first.
    const isBytes = ({ mediaType }: ContractContent) => bodyForm(mediaType) === "bytes" && mediaType !== "*/*";
    return /^2\d\d$/.test(code) && !BODILESS.includes(code) && contents.length > 0 && contents.every(isBytes);
  });
  return [...bytes.map(({ code }) => Number(code)), ...(method === "GET" ? silentCases(operation) : [])];
}

/** Whether every alternative of the contract asks for a credential. */
export function needsCredential({ security }: ContractOperation): boolean {
  return security.length > 0 && security.every((schemes) => schemes.length > 0);
}

const BODILESS = ["204", "205"];

// Statuses that contracts seldom name.
const UNUSUAL: Readonly<Record<string, readonly number[]>> = {
  2: [206, 207, 226, 299],
  3: [399, 307],
  4: [418, 451],
  5: [599, 507],
};

function covered(code: string, status: number, codes: readonly string[]): boolean {
  return code === "default" && codes.includes(`${String(status).charAt(0)}XX`);
}
