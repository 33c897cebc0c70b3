import { renderTypes } from "@agentpost/generator/render-types";
import { suiteFacts } from "./suite-facts.ts";

/** What the second thread does; both take the libraries that are slowest to load. */
export const tasks = {
  types: renderTypes,
  answers: (request: Parameters<typeof suiteFacts>[0]) => suiteFacts(request, ["answers"]),
};

export type Tasks = typeof tasks;
