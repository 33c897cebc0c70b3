import { readFile } from "node:fs/promises";
import { createLibredesk } from "@agentpost/libredesk";
import { createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";

const baseUrl = "https://helpdesk.example.com";
const desk = createLibredesk({ baseUrl });
const messenger = createMessenger([libredesk({ baseUrl })]);

const file = new File([await readFile("invoice.pdf")], "invoice.pdf", { type: "application/pdf" });
const { data: upload } = await desk.uploadMedia({ body: { files: file, linked_model: "messages" } });
await messenger.send({
  to: { vendor: "libredesk", conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815" },
  text: "Here is your invoice.",
  attachments: [{ id: upload.data.id }],
  options: { to: ["ana@example.com"] },
});
