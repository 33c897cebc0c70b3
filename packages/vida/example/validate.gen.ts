// Generated from specs/vida. Do not edit: change the spec or its overlay, then run `pnpm generate vida`.
import { createVida } from "@agentpost/vida";
import { validator } from "@agentpost/vida/validate";

const vida = createVida({ token: process.env["VIDA_TOKEN"] ?? "", validator });
