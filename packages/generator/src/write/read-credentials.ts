import type { Api, SecurityScheme } from "../api.ts";
import { requiredAlternatives } from "./credentials.ts";
import { Code, key, literal, text } from "./source-text.ts";

const INDENTATION = "      ";

/** A client's `credentials`: a function that makes each scheme's credential from the options, where they were given. */
export function readCredentials(api: Api): string {
  const alternatives = requiredAlternatives(api);
  const optionsOf = (name: string) =>
    api.securitySchemes.find((scheme) => scheme.name === name)?.options.map((option) => option.name) ?? [];
  const given = (names: readonly string[]) => `given(${names.map(text).join(", ")})`;
  const complete = (schemes: readonly string[]) => schemes.map((name) => given(optionsOf(name))).join(" && ");

  const condition = ({ name }: SecurityScheme): string | undefined => {
    const isAlwaysNeeded = alternatives?.every((schemes) =>
      optionsOf(name).every((option) => schemes.flatMap(optionsOf).includes(option)),
    );
    if (isAlwaysNeeded) return undefined;
    const [first, ...others] = alternatives ?? [];
    if (!first?.includes(name)) return given(optionsOf(name));
    // Where no alternative is complete, the first is asked for.
    return `(${given(optionsOf(name))} || !(${others.map(complete).join(" || ")}))`;
  };
  const conditions = new Map(api.securitySchemes.map((scheme) => [scheme, condition(scheme)]));
  const lines = [...conditions].map(([{ name, fields }, asked]) => {
    const start = `${key(name)}: ${asked === undefined ? "" : `${asked} && `}`;
    const entries = Object.entries(fields).map(([field, source]) => [field, new Code(source)]);
    return `${INDENTATION}${start}${literal(Object.fromEntries(entries), INDENTATION, INDENTATION.length + start.length)},\n`;
  });
  const parameters = [...conditions.values()].some(Boolean) ? "secret, given" : "secret";
  return `(${parameters}) => ({\n${lines.join("")}    })`;
}
