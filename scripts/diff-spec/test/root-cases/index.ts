export { componentCases } from "./components.ts";
export { documentCases } from "./documents.ts";
export { securityCases } from "./security.ts";
export { webhookCases } from "./webhooks.ts";
