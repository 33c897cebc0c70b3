// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import { createVida } from "@agentpost/vida";

// Reads VIDA_TOKEN from the environment.
const vida = createVida();

for await (const item of vida.each.listConversations({ query: { pagination: true } })) {
  console.log(item);
}
