import { createServer } from "node:http";
import { accountName, receiverIn } from "@agentpost/tools/environment";
import { createInbox, toNodeHandler, type WebhookHandler, type WebhookRequest } from "agentpost/inbox";
import { Command } from "commander";
import { type OutputOptions, output, tellPerson } from "../../output/output.js";
import { serveUntilInterrupted } from "../../serve-until-interrupted.js";
import { hostOption, jsonOption, port } from "../options.js";
import { eventFacts, eventWords } from "./event-words.js";
import { nameOption, SECRETS_HELP, vendorArgument } from "./vendor-argument.js";

interface ListenOptions extends OutputOptions {
  readonly name?: string;
  readonly port: number;
  readonly host: string;
}

const EXAMPLES = `${SECRETS_HELP}

Example:
  agentpost webhook listen libredesk --port 4020

Lead the vendor to it by a tunnel of your choice; each delivery is verified,
answered and shown. What isn't the vendor's is answered as such, and told.
Ctrl-C ends it.`;

/** Shows what a vendor delivers, verified, as it arrives. */
export function listen(): Command {
  return new Command("listen")
    .summary("show what a vendor delivers, verified, as it arrives")
    .description("Listens for a vendor's webhooks, verifies each, and prints it; a line of JSON each in a pipe.")
    .addArgument(vendorArgument())
    .addOption(nameOption())
    .option("--port <port>", "the port to listen on; 0 takes a free one", port, 4020)
    .addOption(hostOption())
    .addOption(jsonOption())
    .addHelpText("after", EXAMPLES)
    .action(async (vendor: string, options: ListenOptions) => {
      const { event } = output(options);
      const { name } = options;
      const inbox = createInbox([receiverIn(process.env, vendor, { name })]);
      const handler = inbox.webhookHandler({ vendor: vendor as never, name }, (received) =>
        event(eventWords(received), eventFacts(received)),
      );
      const server = createServer(toNodeHandler(tellingRefusals(handler)));
      const account = accountName({ vendor, name });
      await serveUntilInterrupted(server, options, (url) =>
        tellPerson(`agentpost: listening for ${account} on ${url}`),
      );
    });
}

function tellingRefusals(handler: WebhookHandler): WebhookHandler {
  const telling = async (request: WebhookRequest) => {
    const answer = await handler(request);
    if (!answer.ok)
      tellPerson(`agentpost: a delivery was refused with ${answer.status}: ${await answer.clone().text()}`);
    return answer;
  };
  return Object.assign(telling, { resume: () => handler.resume() });
}
