// Generated from specs/ishvana. Do not edit: change the spec or its overlay, then run `generate ishvana` as CONTRIBUTING.md says.
import { createIshvana } from "@agentpost/ishvana";
import { createIshvanaPaths } from "@agentpost/ishvana/paths";

const ishvana = createIshvana();
const client = createIshvanaPaths(ishvana);

const { data, error } = await client.POST("/api/agents/message", {
  body: { agentId: "agent-id", message: "Hello" },
});
console.log(data ?? error);
