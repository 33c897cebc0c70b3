// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { createLibredesk } from "@agentpost/libredesk";
import { validator } from "@agentpost/libredesk/validate";

const libredesk = createLibredesk({
  apiKey: process.env["LIBREDESK_API_KEY"] ?? "",
  apiSecret: process.env["LIBREDESK_API_SECRET"] ?? "",
  validator,
});
