// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import { verifyWebhook, WebhookError } from "@agentpost/altur/webhooks";

const options = { secrets: [process.env["ALTUR_WEBHOOK_SECRET"] ?? ""] };

export async function POST(request: Request): Promise<Response> {
  try {
    const delivery = await verifyWebhook(request, options);
    if (delivery.event === "on_call_end") console.log(delivery.body);
    return new Response();
  } catch (error) {
    if (error instanceof WebhookError) return new Response(null, { status: error.status });
    throw error;
  }
}
