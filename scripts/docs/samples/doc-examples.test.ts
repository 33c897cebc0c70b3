import { readFileSync } from "node:fs";
import { finishedProviders, hasInbox, publishedPackages, repositoryAt, vendors } from "@agentpost/workspace";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { complaintsAbout, documentedFunctions } from "./doc-examples.ts";

const repository = repositoryAt();
const folders = (await publishedPackages()).map(({ name }) => name.replace("@agentpost/", ""));
// Those of the vendors' own packages are generated, and compiled as their `example/calls.gen.ts`.
const functions = folders.filter((name) => !vendors().includes(name)).flatMap(documentedFunctions);

/** A provider's function, by its module's place in the facade. */
const providers = finishedProviders().flatMap((vendor) => [
  { vendor, name: `agentpost/src/vendors/${vendor}/send.ts: ` },
  ...(hasInbox(repository, vendor) ? [{ vendor, name: `agentpost/src/vendors/${vendor}/inbox.ts: ` }] : []),
]);

/** What a user begins with. */
const BEGINNINGS = [
  "agentpost/src/messenger.ts: createMessenger",
  "agentpost/src/messenger.ts: send",
  "agentpost/src/parse-message.ts: parseMessage",
  "agentpost/src/send-all.ts: sendAll",
  "agentpost/src/send-first.ts: sendFirst",
  "agentpost/src/inbox/inbox.ts: createInbox",
  "opentelemetry/src/telemetry.ts: telemetry",
  "outbox/src/create-outbox.ts: createOutbox",
  "tools/src/create-tools.ts: createTools",
];

function found(start: string) {
  return functions.find(({ name, example }) => name.startsWith(start) && example !== undefined);
}

test("every example in the words of an editor compiles as it stands", () => {
  expect(complaintsAbout(functions.filter(({ example }) => example !== undefined))).toEqual([]);
}, 60_000);

test.each([...BEGINNINGS, ...providers.map(({ name }) => name)])("%s has an example", (start) => {
  expect(found(start)?.example).toContain("import { ");
});

test.each(providers)("$name leads to the vendor's page, where its contract comes from", ({ vendor, name }) => {
  const { origin } = parse(readFileSync(`${repository.specsFolder}/${vendor}/source.yaml`, "utf8")) as {
    readonly origin: string;
  };
  // A contract that was imported from a file has no page.
  expect(found(name)?.see).toBe(origin.startsWith("https:") ? origin : undefined);
});
