// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import { createVida } from "@agentpost/vida";

// Reads VIDA_TOKEN from the environment.
const vida = createVida();

const { status, data } = await vida.sendMessage({
  body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello there" },
});
console.log(status, data);
