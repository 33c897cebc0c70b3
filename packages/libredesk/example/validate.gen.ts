// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `generate libredesk` as CONTRIBUTING.md says.
import { createLibredesk } from "@agentpost/libredesk";
import { validator } from "@agentpost/libredesk/validate";

// Reads LIBREDESK_API_KEY and LIBREDESK_API_SECRET from the environment.
const libredesk = createLibredesk({ validator });
