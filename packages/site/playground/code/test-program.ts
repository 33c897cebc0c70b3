import type { Vendor } from "../accounts.ts";
import { type Case, vendorOf } from "../case.ts";
import { type Switch, switchOf } from "../switches.ts";
import { literal } from "./literal.ts";

/** A case as a test of one's own code has it, with the vendor's fake; undefined where no vendor is named. */
export function testProgram(given: Case): string | undefined {
  const vendor = vendorOf(given);
  if (!vendor) return undefined;
  const chosen = switchOf(given.fault);
  const step = stepOf(chosen, vendor);
  const classes = step?.argument.match(/^[A-Z]\w+$/) ?? [];
  // A vendor that answers late or never is waited for in earnest.
  const timeoutMs = classes[0] === "TimeoutError" ? 50 : chosen.takenAfterMs && given.timeoutMs;
  const options = timeoutMs ? `, ${literal({ timeoutMs })}` : "";
  return [
    `import { ${["createMessenger", ...classes].join(", ")} } from "agentpost";`,
    'import { fake } from "agentpost/testing";',
    `import { ${vendor} } from "agentpost/${vendor}";`,
    "",
    `const account = fake(${vendor}${options});`,
    ...(step ? [`account.${step.method}(${step.argument});`] : []),
    "",
    "const messenger = createMessenger([account]);",
    `const result = await messenger.safe.send(${literal(given.message)});`,
    "console.log(result.ok ? result.sent.status : result.error.outcome);",
    "",
  ].join("\n");
}

/** What the fake is told, so that a send ends as the switch's does; undefined where the message is taken. */
function stepOf(
  { expected, failedBody, takenAfterMs: delayMs }: Switch,
  vendor: Vendor,
): { readonly method: "failNext" | "script"; readonly argument: string } | undefined {
  const body = failedBody?.(vendor);
  if (body) return { method: "script", argument: `[${literal({ body })}]` };
  if (delayMs) return { method: "script", argument: `[${literal({ delayMs })}]` };
  if (!("error" in expected)) return undefined;
  const { error, outcome } = expected;
  return { method: "failNext", argument: error === "ConnectionError" ? JSON.stringify(outcome) : error };
}
