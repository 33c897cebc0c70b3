// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import { createAltur } from "@agentpost/altur";
import { createAlturPaths } from "@agentpost/altur/paths";

// Reads ALTUR_API_KEY from the environment.
const altur = createAltur();
const client = createAlturPaths(altur);

const { data, error } = await client.POST("/message", {
  body: {
    agent_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    end_user_id: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182",
    content: "Hello",
  },
});
console.log(data ?? error);
