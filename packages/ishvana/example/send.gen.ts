// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import { createIshvana } from "@agentpost/ishvana";

const ishvana = createIshvana();

const { status, data } = await ishvana.sendMessage({
  body: { agentId: "agent-id", message: "Hello" },
});
console.log(status, data);
