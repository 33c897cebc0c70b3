import { refusingUrl } from "@agentpost/contract";
import { startDesk } from "@agentpost/contract/stand-in";
import { AgentpostError, createMessenger, type Outcome } from "agentpost";
import { libredesk } from "agentpost/libredesk";
import { tableOf } from "./table-of.ts";

const conversation = "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815";
const credential = { apiKey: "sample-key", apiSecret: "sample-secret" };

/** What a caller may do after each. */
const remedies: Readonly<Record<Outcome, string>> = {
  "not-sent": "Nobody got it: send it again.",
  rejected: "Nobody got it: mend what was refused, then send it.",
  unknown: "A person may have it: look it up, and don't send it again.",
};

/** Three sends that fail, each with another outcome: which says whether a person may have got the message. */
export async function showFailures(print: (line: string) => void): Promise<void> {
  const { url: baseUrl, faults, close } = await startDesk({ conversations: [conversation], credential });
  try {
    faults.push("cut after it was stored");
    const failures = [
      { title: "Nobody listens", account: { ...credential, baseUrl: await refusingUrl() } },
      { title: "The key is another one's", account: { ...credential, baseUrl, apiKey: "other-key" } },
      { title: "The line is cut behind the request", account: { ...credential, baseUrl } },
    ];
    const rows: string[][] = [];
    for (const { title, account } of failures) {
      const { outcome, name, status } = await failureOf(account);
      rows.push([
        title,
        [name, ...(status === undefined ? [] : [`HTTP ${status}`])].join("\n"),
        outcome,
        remedies[outcome],
      ]);
    }
    print("Three sends that fail. The outcome says whether a person may have the message:\n");
    print(`${tableOf({ "what happens": 20, error: 18, outcome: 10, "what to do": 27 }, rows)}\n`);
  } finally {
    await close();
  }
}

async function failureOf(account: Parameters<typeof libredesk>[0]): Promise<AgentpostError> {
  const messenger = createMessenger([libredesk(account)]);
  const message = { text: "It left our warehouse this morning.", options: { to: ["ada@example.com"] } };
  const error: unknown = await messenger
    .send({ to: { vendor: "libredesk", conversation }, ...message })
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof AgentpostError)) throw error;
  return error;
}
