import { createOutbox } from "@agentpost/outbox";
import { sqlite } from "@agentpost/outbox/sqlite";
import { createTools } from "@agentpost/tools";
import { aiToolApproval, aiTools } from "@agentpost/tools/ai-sdk";
import { createMessenger } from "agentpost";
import { createInbox } from "agentpost/inbox";
import { libredesk } from "agentpost/libredesk";
import { libredesk as libredeskInbox } from "agentpost/libredesk/inbox";

// The keys are read from LIBREDESK_API_KEY and LIBREDESK_API_SECRET.
const account = { baseUrl: "https://helpdesk.example.com" };
const messenger = createMessenger([libredesk(account)]);
const inbox = createInbox([libredeskInbox(account)]);
const outbox = createOutbox({ messenger, inbox, ledger: sqlite({ file: "outbox.db" }) });
await outbox.start();

const tools = createTools({ messenger, outbox, inbox, perHour: 20 });
// For any host: a name, a description, schemas, and a call that never throws.
const [listAccounts] = tools;
console.log((await listAccounts?.call({}))?.text);
// For the AI SDK, in the settings of `generateText` or of an agent: a person approves what writes.
export const forAiSdk = { tools: aiTools(tools), toolApproval: aiToolApproval(tools) };
