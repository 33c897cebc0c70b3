/** The environment variable of a credential: `LIBREDESK_API_KEY` of Libredesk's `apiKey`. */
export function variableOf(vendor: string, option: string): string {
  return `${vendor}_${option}`.replace(/([a-z\d])(?=[A-Z])|-/g, "$1_").toUpperCase();
}

/** A variable's value, where there is an environment; an empty one is none. */
export function readVariable(name: string): string | undefined {
  try {
    const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
    return process?.env?.[name] || undefined;
  } catch {
    return undefined; // Deno throws where the program may not read its environment.
  }
}
