// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { createLibredesk } from "@agentpost/libredesk";
import { validator } from "@agentpost/libredesk/validate";

// Reads LIBREDESK_API_KEY and LIBREDESK_API_SECRET from the environment.
const libredesk = createLibredesk({ validator });
