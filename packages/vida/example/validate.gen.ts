// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `generate vida` as CONTRIBUTING.md says.
import { createVida } from "@agentpost/vida";
import { validator } from "@agentpost/vida/validate";

// Reads VIDA_TOKEN from the environment.
const vida = createVida({ validator });
