// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import { createVida } from "@agentpost/vida";
import { createVidaPaths } from "@agentpost/vida/paths";

// Reads VIDA_TOKEN from the environment.
const vida = createVida();
const client = createVidaPaths(vida);

const { data, error } = await client.POST("/api/v2/agent/receiveMessage", {
  body: { targetAgent: "agent123", sourceAddress: "+15551231234", message: "Hello there" },
});
console.log(data ?? error);
