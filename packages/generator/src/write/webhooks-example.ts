import type { Api } from "../api.ts";
import { literal, text } from "./source-text.ts";

/** `example/webhooks.gen.ts`, without its banner: the same in the README, so that what people copy is compiled. */
export function webhooksExample({ vendor, webhooks }: Api): string {
  const variable = `${vendor.toUpperCase().replace(/-/g, "_")}_WEBHOOK_SECRET`;
  const [first] = webhooks.events;
  return [
    `import { verifyWebhook, WebhookError } from "@agentpost/${vendor}/webhooks";\n\n`,
    `const options = ${literal({ secrets: ["?"] }).replace('"?"', `process.env[${text(variable)}] ?? ""`)};\n\n`,
    "export async function POST(request: Request): Promise<Response> {\n  try {\n",
    "    const delivery = await verifyWebhook(request, options);\n",
    `    if (delivery.event === ${text(first?.name ?? "other")}) console.log(delivery.body);\n`,
    "    return new Response();\n  } catch (error) {\n",
    "    if (error instanceof WebhookError) return new Response(null, { status: error.status });\n",
    "    throw error;\n  }\n}\n",
  ].join("");
}
