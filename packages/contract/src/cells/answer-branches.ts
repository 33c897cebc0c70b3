import type { JsonObject } from "../document/json.ts";
import { bodyForm } from "../document/media-type.ts";
import type { ContractContent } from "../document/operation.ts";
import { answerSampler } from "../sample/answer-sampler.ts";
import type { Sampler } from "../sample/sampler.ts";
import { type Alternative, NULL_ALTERNATIVE } from "./alternatives.ts";
import { NO_VALUE } from "./beyond.ts";
import type { Part } from "./part.ts";
import { partValues } from "./part-values.ts";
import { type SchemaLocation, schemaLocationsOf } from "./schema-locations.ts";

/** One of several forms that an answer may have, as a whole or in one of its parts. */
export interface AnswerBranch {
  /** In the id of a cell: `body[] as Parcel`. */
  readonly label: string;
  /** The example's name by which the mock is asked for it. */
  readonly example: string;
  /** An answer of this form; undefined where none is made up. */
  readonly body: unknown;
  /** Why none is. */
  readonly beyond: string | undefined;
}

/** How many branches of an answer are tried; a base with hundreds of forms is read alike after the first few. */
const MOST_BRANCHES = 25;

/** How many names deep an answer is looked into: a whole, its parts, and the items of a list that is one of them. */
const DEEPEST = 2;

/** Finds the branches of an answer's JSON, with a body for each; of an answer with one form there are none. */
export function answerBranches(document: JsonObject): (content: ContractContent) => readonly AnswerBranch[] {
  const sampler = answerSampler(document);
  const found = new Map<string, readonly AnswerBranch[]>();

  const branchesOf = (content: ContractContent): AnswerBranch[] => {
    const part: Part = { names: ["body"], label: "body", content, form: "json", required: true };
    const values = [sampler, loosely(sampler, content)].map((own) => partValues(own, part, () => []));
    // That two alternatives fit at once is an oversight of the document, and answered all the same.
    const bodyOf = (location: SchemaLocation, alternative: Alternative): unknown => {
      for (const { legal, ofAlternative } of values) {
        const body = legal(location, ofAlternative(location, alternative, ["all", "required"]));
        if (body !== undefined) return body;
      }
      return undefined;
    };
    const forms = schemaLocationsOf(sampler.schemas, part, DEEPEST).locations.flatMap((location) =>
      severalForms(location).map((alternative) => ({ location, alternative })),
    );
    return forms.map(({ location, alternative }, index) => {
      const body = index < MOST_BRANCHES ? bodyOf(location, alternative) : undefined;
      const reason = index < MOST_BRANCHES ? NO_VALUE : `Of the branches of an answer ${MOST_BRANCHES} are tried.`;
      return {
        label: `${location.label} ${alternative.label}`,
        example: `branch-${index + 1}`,
        body,
        beyond: body === undefined ? reason : undefined,
      };
    });
  };

  return (content) => {
    const { schema, mediaType } = content;
    if (bodyForm(mediaType) !== "json" || schema.value === undefined) return [];
    const known = found.get(schema.pointer) ?? branchesOf(content);
    found.set(schema.pointer, known);
    return known;
  };
}

/** Takes any whole for a legal one, and nothing at all where none can be made up. */
function loosely(sampler: Sampler, whole: ContractContent): Sampler {
  return {
    ...sampler,
    isValid: (content, value) => content === whole || sampler.isValid(content, value),
    sample: (content, fields) => {
      try {
        return sampler.sample(content, fields);
      } catch (error) {
        if (content === whole) return {};
        throw error;
      }
    },
  };
}

/** The alternatives of a location that differ in more than that the value may be null. */
function severalForms({ alternatives }: SchemaLocation): readonly Alternative[] {
  const others = alternatives.filter(({ label }) => label !== NULL_ALTERNATIVE);
  return others.length === 1 && alternatives.length > 1 ? [] : others;
}
