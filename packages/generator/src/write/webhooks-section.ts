import { codeSpan } from "@agentpost/document";
import type { Api } from "../api.ts";
import type { ApiReceiver } from "../api-webhooks.ts";
import { KNOWN_FROM } from "./known-from.ts";
import { text } from "./source-text.ts";
import { olderNames, unobserved, unsignedEvent } from "./webhook-words.ts";
import { webhooksExample } from "./webhooks-example.ts";

/** How the vendor's webhooks are received; or that they can't be, and why. */
export function webhooksSection(api: Api): string {
  const { webhooks, names } = api;
  const { events, receiver } = webhooks;
  const list = events.map(({ name }) => codeSpan(name)).join(", ");
  if (events.length === 0) return "## Webhooks\n\nThe contract has none.";
  if (!receiver) {
    const nothing = "Nothing here says how they are signed, and so nothing here verifies them: anybody can make one";
    return `## Webhooks\n\n${names.display} sends ${list}. ${nothing}.`;
  }
  return [
    "## Webhooks",
    `\`\`\`ts\n${webhooksExample(api)}\`\`\``,
    receiver.event
      ? `\`delivery\` narrows on \`event\`, to the body of each: ${list}. Any other comes as \`"other"\`, with its \`name\`.`
      : `There is one event, ${list}, and nothing in a delivery names it: whatever is signed is taken for it.`,
    optionsParagraph(receiver),
    ...[unobserved(api, receiver), unsignedEvent(receiver)].filter(Boolean),
    ...knownFrom(api),
  ].join("\n\n");
}

function optionsParagraph(receiver: ApiReceiver): string {
  const older = olderNames(receiver).map(
    (name) => `${codeSpan(`older: [${text(name)}]`)} accepts what was signed as it once was.`,
  );
  return [
    "Give the request, or its headers and its raw body: one that was parsed before can't be verified.",
    "While one secret takes the place of another, give both.",
    "`unsigned: true` lets in deliveries without a signature, which anybody can make, and types them so.",
    ...older,
    ...(receiver.time ? ["A delivery is good for 5 minutes: `maxAgeMs`."] : []),
    "`signForTest` makes deliveries for tests of your own.",
  ].join(" ");
}

/** Told once for all events that are known in the same way. */
function knownFrom({ webhooks: { events } }: Api): string[] {
  return Object.entries(KNOWN_FROM).flatMap(([way, words]) => {
    const names = events.filter(({ knownBy }) => knownBy === way).map(({ name }) => codeSpan(name));
    return names.length === 0 ? [] : [`${words}: ${names.join(", ")}.`];
  });
}
