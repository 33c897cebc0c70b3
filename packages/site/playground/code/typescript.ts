import type { Case } from "../case.ts";
import { limitsOf } from "../run/messenger.ts";
import { secretsOf } from "./credentials.ts";
import { literal } from "./literal.ts";

/** A case as a program that sends to the real vendors: its credentials are the environment's. */
export function typeScript(given: Case): string {
  const { accounts, message } = given;
  const variables = accounts.flatMap(secretsOf).map(({ variable }) => variable);
  return [
    'import { createMessenger } from "agentpost";',
    ...accounts.map((vendor) => `import { ${vendor} } from "agentpost/${vendor}";`),
    "",
    ...(variables[0] ? [`// Read from the environment: ${variables.join(", ")}.`] : []),
    `const limits = ${literal(limitsOf(given))};`,
    `const messenger = createMessenger([${accounts.map((vendor) => `${vendor}(limits)`).join(", ")}]);`,
    "",
    `const result = await messenger.safe.send(${literal(message)});`,
    "if (result.ok) console.log(result.sent.status, result.sent.id);",
    "else console.error(result.error.outcome, result.error.message);",
    "",
  ].join("\n");
}
