// Generated from specs/libredesk. Do not edit: change the spec or its overlay, then run `pnpm generate libredesk`.
import { createLibredesk } from "@agentpost/libredesk";

const libredesk = createLibredesk({
  apiKey: process.env["LIBREDESK_API_KEY"] ?? "",
  apiSecret: process.env["LIBREDESK_API_SECRET"] ?? "",
});

for await (const item of libredesk.each.listMessages({
  path: { cuuid: "3f0c6a52-9f4e-4c7b-8a3d-5d1e2f607182" },
})) {
  console.log(item);
}
