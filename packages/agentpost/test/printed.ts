import { inspect } from "node:util";

/** Every way in which a value is usually printed or logged, its cause chain and hidden properties included. */
export function printed(value: unknown): string {
  const forms = [
    inspect(value, { depth: 12, showHidden: true }),
    inspect(value, { compact: false }),
    JSON.stringify(value) ?? "",
  ];
  for (let error = value, depth = 0; error instanceof Error && depth < 8; error = error.cause, depth++) {
    forms.push(
      error.message,
      error.stack ?? "",
      String(error),
      JSON.stringify(error),
      JSON.stringify(Object.getOwnPropertyDescriptors(error)),
    );
  }
  return forms.join("\n");
}
