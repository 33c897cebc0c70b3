import type { JsonSchema } from "./json-schema.js";

/** A field that has one text in each of several forms, by which they are told apart, and those texts. */
export interface Tag {
  readonly field: string;
  readonly values: readonly string[];
}

/** The field by which forms are told apart; undefined where they have none. */
export function tagOf(forms: readonly JsonSchema[]): Tag | undefined {
  for (const field of Object.keys(forms[0]?.properties ?? {})) {
    const values = forms.flatMap(({ properties }) => {
      const texts = properties?.[field]?.enum ?? [];
      return texts.length === 1 ? texts : [];
    });
    if (values.length === forms.length) return { field, values };
  }
  return undefined;
}

/** The form that a value says it has, by that field. */
export function formMeant(value: unknown, forms: readonly JsonSchema[]): JsonSchema | undefined {
  const tag = tagOf(forms);
  if (!tag || typeof value !== "object" || value === null || !Object.hasOwn(value, tag.field)) return undefined;
  return forms[tag.values.indexOf((value as Record<string, string>)[tag.field] ?? "")];
}
