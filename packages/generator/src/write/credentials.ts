import type { Api, CredentialOption } from "../api.ts";

/** Every alternative that some operation allows, where all of them need a credential; undefined where one doesn't. */
export function requiredAlternatives({ operations }: Api): string[][] | undefined {
  if (operations.some(({ security }) => security.length === 0 || security.some((schemes) => schemes.length === 0)))
    return undefined;
  const all = operations.flatMap(({ security }) => security.map((schemes) => [...schemes]));
  return [...new Map(all.map((schemes) => [schemes.join(" "), schemes])).values()];
}

/** The client's credential options, each once. */
export function credentialOptions(api: Api): (CredentialOption & { readonly required: boolean })[] {
  const alternatives = requiredAlternatives(api);
  const options = new Map(
    api.securitySchemes.flatMap((scheme) => scheme.options).map((option) => [option.name, option]),
  );
  return [...options.values()].map((option) => {
    const required = alternatives?.every((schemes) => optionsOf(api, schemes).includes(option.name)) ?? false;
    return { ...option, required };
  });
}

/** The schemes among which a user may have to choose: the same options open more than one way. */
export function schemeChoice(api: Api): string[] {
  const names = new Set<string>();
  for (const { security } of api.operations) {
    const alternatives = security.filter((schemes) => schemes.length > 0);
    for (const one of alternatives) {
      const rivals = alternatives.filter(
        (other) => other !== one && covers(optionsOf(api, one), optionsOf(api, other)),
      );
      for (const schemes of rivals.length > 0 ? [one, ...rivals] : []) for (const name of schemes) names.add(name);
    }
  }
  return api.securitySchemes.map(({ name }) => name).filter((name) => names.has(name));
}

function optionsOf({ securitySchemes }: Api, names: readonly string[]): string[] {
  return securitySchemes
    .filter(({ name }) => names.includes(name))
    .flatMap(({ options }) => options.map((option) => option.name));
}

function covers(options: readonly string[], others: readonly string[]): boolean {
  return others.every((name) => options.includes(name));
}
