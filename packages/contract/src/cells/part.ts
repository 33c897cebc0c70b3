import { bodyForm } from "../document/media-type.ts";
import type { ContractContent, ContractOperation } from "../document/operation.ts";

/** One of the values that a request is made of: a parameter, or the body as one media type. */
export interface Part {
  /** The names that lead to it from the input. */
  readonly names: readonly string[];
  /** In the ids of cells: `query.limit`, `body`, `body (text/plain)`. */
  readonly label: string;
  readonly content: ContractContent;
  readonly form: "json" | "fields" | "parameter" | "opaque";
  readonly required: boolean;
  /** Whether it is a parameter that the contract has written as JSON. */
  readonly isJsonParameter?: boolean;
  /** How a parameter is written. */
  readonly style?: string;
  /** The media type to ask for, where it isn't what a client sends by itself. */
  readonly mediaType?: string;
}

export function partsOf({ parameters, body }: ContractOperation): Part[] {
  const contents = body?.contents ?? [];
  return [
    ...parameters.map((parameter): Part => {
      const names = [parameter.in, parameter.name];
      return {
        names,
        label: names.join("."),
        content: parameter.content,
        form: "parameter",
        // Of one that isn't given, the client knows what it was told.
        required: parameter.required && parameter.option === undefined,
        isJsonParameter: parameter.json,
        style: parameter.style,
      };
    }),
    ...contents.map((content, index): Part => {
      const { mediaType } = content;
      const isDefault = index === 0;
      return {
        names: ["body"],
        label: isDefault ? "body" : `body (${mediaType})`,
        content,
        form: FORMS[bodyForm(mediaType)],
        required: body?.required === true,
        ...(!isDefault && { mediaType }),
      };
    }),
  ];
}

// Of a text and of bytes only the whole is the contract's affair.
const FORMS = { json: "json", multipart: "fields", urlencoded: "fields", text: "opaque", bytes: "opaque" } as const;
