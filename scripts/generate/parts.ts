import { setImmediate } from "node:timers/promises";
import type { JsonObject } from "@agentpost/document";
import type { SuiteFacts } from "@agentpost/generator";
import { joinFacts } from "./join-facts.ts";
import type { SuiteRequest } from "./suite-facts.ts";
import { startThread, type Thread } from "./thread.ts";

/** The parts of a package that take longest and need nothing of one another. */
export interface Parts {
  /** Gets ready: some are about to be asked for. */
  start(): void;
  types(document: JsonObject): Promise<string>;
  facts(request: SuiteRequest): Promise<SuiteFacts>;
}

/** On the caller's own thread. All is loaded late, since most runs find that nothing is to be generated. */
export const onThisThread: Parts = {
  start: () => {},
  types: async (document) => (await import("@agentpost/generator/render-types")).renderTypes(document),
  facts: async (request) => (await import("./suite-facts.ts")).suiteFacts(request),
};

/**
 * On a second thread, but for what is sent: that takes about as long as all that the other thread does. It has loaded
 * its libraries by the time a document is read.
 */
export function onTwoThreads(): Parts {
  let started: Thread | undefined;
  const thread = (): Thread => {
    started ??= startThread();
    return started;
  };
  return {
    start: () => void thread(),
    types: (document) => thread()("types", document),
    facts: async (request) => {
      const answers = thread()("answers", request);
      // Told below, and not before. What is wrong with a vendor's files the requests tell as well, as an error of its class.
      answers.catch(() => {});
      // Whatever else is under way has its parts begun on the other thread first.
      await setImmediate();
      const { suiteFacts } = await import("./suite-facts.ts");
      return joinFacts(suiteFacts(request, ["requests"]), await answers);
    },
  };
}
