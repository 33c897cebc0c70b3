// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `pnpm generate altur`.
import { createAltur } from "@agentpost/altur";
import { validator } from "@agentpost/altur/validate";

// Reads ALTUR_API_KEY from the environment.
const altur = createAltur({ validator });
