import type { Api } from "../api.ts";
import { clientStatement } from "./example-file.ts";

/** `example/validate.gen.ts`, without its banner: the same in the README, so that what people copy is compiled. */
export function validateExample(api: Api): string {
  const { vendor, names } = api;
  return [
    `import { create${names.pascal} } from "@agentpost/${vendor}";\n`,
    `import { validator } from "@agentpost/${vendor}/validate";\n\n`,
    clientStatement(api, ["validator"]),
  ].join("");
}
