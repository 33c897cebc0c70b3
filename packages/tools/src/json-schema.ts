/** The part of JSON Schema that the tools' inputs and outputs are written in. */
export interface JsonSchema {
  /** The kind of value; any where it isn't given. */
  readonly type?: "object" | "string" | "integer" | "boolean" | "array";
  /** What a model reads of it. */
  readonly description?: string;
  /** Of an object: its fields. */
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** Of an object: the fields that it needs. */
  readonly required?: readonly string[];
  /** Of an object: whether it may have other fields. */
  readonly additionalProperties?: boolean;
  /** Of a list: what it holds. */
  readonly items?: JsonSchema;
  /** The texts that there are. */
  readonly enum?: readonly string[];
  /** The forms of which it has to fit one. */
  readonly anyOf?: readonly JsonSchema[];
  /** The fewest characters of a text. */
  readonly minLength?: number;
  /** The most characters of a text. */
  readonly maxLength?: number;
  /** The least number. */
  readonly minimum?: number;
  /** The largest number. */
  readonly maximum?: number;
  /** The most items of a list. */
  readonly maxItems?: number;
}

/** An object of these fields, each of which is needed unless it is among `optional`, and no others. */
export function object(
  properties: Readonly<Record<string, JsonSchema>>,
  optional: readonly string[] = [],
  description?: string,
): JsonSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return {
    type: "object",
    ...(description !== undefined && { description }),
    properties,
    required,
    additionalProperties: false,
  };
}

/** Any of these forms; where there is one alone, that form itself. */
export function oneOfForms(forms: readonly JsonSchema[]): JsonSchema {
  const different = [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()];
  const [only] = different;
  return only && different.length === 1 ? only : { anyOf: different };
}

/** A list of objects, of any fields. */
export const OBJECTS: JsonSchema = { type: "array", items: { type: "object", additionalProperties: true } };
