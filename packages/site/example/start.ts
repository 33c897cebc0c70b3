import { createMessenger } from "agentpost";
import { libredesk } from "agentpost/libredesk";

const baseUrl = "https://helpdesk.example.com";
const messenger = createMessenger([libredesk({ baseUrl })]);

const result = await messenger.safe.send({
  to: {
    vendor: "libredesk",
    conversation: "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815",
  },
  text: "Your order left our warehouse this morning.",
});

if (result.ok) {
  console.log(result.sent.status); // "queued"
} else {
  switch (result.error.outcome) {
    case "not-sent": // It never left. Send it again.
    case "rejected": // The vendor said no. Read why.
    case "unknown": // It may have arrived. Look, never repeat.
  }
}
