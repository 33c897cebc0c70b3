// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
import { createVida } from "@agentpost/vida";

const vida = createVida({ token: process.env["VIDA_TOKEN"] ?? "" });

for await (const item of vida.each.listConversations({ query: { pagination: true } })) {
  console.log(item);
}
