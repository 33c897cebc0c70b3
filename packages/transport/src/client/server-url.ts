/** The contract's server, with the variables of its template filled in. */
export function serverUrl(
  template: string,
  defaults: Readonly<Record<string, string>>,
  given: Readonly<Record<string, string | undefined>> = {},
): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => given[name] ?? defaults[name] ?? "");
}
