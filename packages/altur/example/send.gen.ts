// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
import { createAltur } from "@agentpost/altur";

const altur = createAltur({ apiKey: process.env["ALTUR_API_KEY"] ?? "" });

const { status, data } = await altur.sendMessage({
  body: { agent_id: "agent-id", end_user_id: "end-user-id", content: "Hello" },
});
console.log(status, data);
