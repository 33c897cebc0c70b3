// Generated from specs/altur. Do not edit: change the spec or its overlay, then run `generate altur` as CONTRIBUTING.md says.
import { createAltur } from "@agentpost/altur";
import { validator } from "@agentpost/altur/validate";

// Reads ALTUR_API_KEY from the environment.
const altur = createAltur({ validator });
