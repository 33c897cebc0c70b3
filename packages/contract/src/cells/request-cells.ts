import { requestCases } from "../document/cases.ts";
import type { JsonObject } from "../document/json.ts";
import type { ContractOperation } from "../document/operation.ts";
import { memberAt, withMember, withoutMember } from "../document/pointer.ts";
import { withFiles } from "../sample/binary.ts";
import { type SampleInput, sampleInput } from "../sample/sample-input.ts";
import type { Sampler } from "../sample/sampler.ts";
import { beyondForLegal, beyondTheMock, NO_VALUE } from "./beyond.ts";
import { type RequestCell, SEPARATOR, type ViolationCell } from "./cell.ts";
import { breachesOf } from "./illegal-values.ts";
import type { KeywordJudge } from "./keyword-judge.ts";
import { legalValues } from "./legal-values.ts";
import { type Part, partsOf } from "./part.ts";
import { partValues } from "./part-values.ts";
import { schemaLocationsOf } from "./schema-locations.ts";

export interface RequestCells {
  readonly cells: readonly (RequestCell | ViolationCell)[];
  /** How many places of the operation's requests were not entered. */
  readonly notEntered: number;
}

/** What the tests of a document's requests need. */
export interface RequestSource {
  readonly document: JsonObject;
  readonly sampler: Sampler;
  readonly judge: KeywordJudge;
}

/** Every request to make of an operation, and every one that must be refused. */
export function requestCells(source: RequestSource, operation: ContractOperation, name: string): RequestCells {
  const { document, sampler } = source;
  const request = (label: string, input: SampleInput | undefined): RequestCell => {
    const id = [name, "request", label].join(SEPARATOR);
    return { kind: "request", id, operation, name, input, beyond: input === undefined ? NO_VALUE : undefined };
  };
  const whole = requestCases(operation).map(({ title, wish }): RequestCell => {
    const made = attempt(() => sampleInput(document, sampler, operation, wish));
    // That there is none is no limit of ours: its test fails, and says what the document lacks.
    return { ...request(title, made.value), beyond: undefined, error: made.error };
  });
  const parts = partsOf(operation).map((part) => partCells(source, operation, name, part, request));
  return {
    cells: [...whole, ...parts.flatMap(({ cells }) => cells)],
    notEntered: parts.reduce((sum, part) => sum + part.notEntered, 0),
  };
}

type MakeRequest = (label: string, input: SampleInput | undefined) => RequestCell;

function partCells(
  { document, sampler, judge }: RequestSource,
  operation: ContractOperation,
  name: string,
  part: Part,
  request: MakeRequest,
): RequestCells {
  const base = baseInput(document, sampler, operation, part);
  const inputWith = (value: unknown): SampleInput => {
    const finished = part.form === "fields" ? withFiles(document, part.content.schema, value) : value;
    return withMember(base, part.names, finished) as SampleInput;
  };
  const violation = (label: string, input: SampleInput, names: readonly string[], beyond?: string): ViolationCell => {
    const id = [name, "violation", label].join(SEPARATOR);
    return { kind: "violation", id, operation, name, input, names: [...part.names, ...names], beyond };
  };
  const values = partValues(sampler, part, judge);
  const { locations, notEntered } = schemaLocationsOf(sampler.schemas, part);
  const cells = locations.flatMap((location) => [
    ...legalValues(location, part, values).map(({ label, candidates, beyond }) => {
      const value = values.legal(location, candidates);
      const made = request(`${location.label} ${label}`, value === undefined ? undefined : inputWith(value));
      return { ...made, beyond: beyond ?? made.beyond ?? beyondForLegal(part, value) };
    }),
    ...breachesOf(location, part, values).flatMap((breach) => {
      const { label, names, mutations, refusedByClient } = breach;
      const value = refusedByClient ? [...mutations][0]?.(undefined) : values.illegal(location, breach);
      // What breaks nothing isn't forbidden.
      if (value === undefined) return [];
      const beyond = breach.beyond ?? beyondTheMock(part, location, memberAt(value, names), breach);
      return [violation(`${location.label}: ${label}`, inputWith(value), names, beyond)];
    }),
  ]);
  const absent = withoutMember(base, part.names) as SampleInput;
  const isDefault = part.mediaType === undefined;
  return {
    cells: [...cells, ...(part.required && isDefault ? [violation(`${part.label}: missing`, absent, [])] : [])],
    notEntered,
  };
}

/** A legal request with nothing in it but what is required and the part. */
function baseInput(document: JsonObject, sampler: Sampler, operation: ContractOperation, part: Part): SampleInput {
  const { mediaType } = part;
  const wish = { fields: "required" as const, ...(mediaType !== undefined && { mediaType }) };
  return attempt(() => sampleInput(document, sampler, operation, wish)).value ?? {};
}

function attempt<Value>(make: () => Value): { value?: Value; error?: unknown } {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}
