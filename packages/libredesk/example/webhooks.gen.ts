// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import { verifyWebhook, WebhookError } from "@agentpost/libredesk/webhooks";

const options = { secrets: [process.env["LIBREDESK_WEBHOOK_SECRET"] ?? ""] };

export async function POST(request: Request): Promise<Response> {
  try {
    const delivery = await verifyWebhook(request, options);
    if (delivery.event === "message.created") console.log(delivery.body);
    return new Response();
  } catch (error) {
    if (error instanceof WebhookError) return new Response(null, { status: error.status });
    throw error;
  }
}
