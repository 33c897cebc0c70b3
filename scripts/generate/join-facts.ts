import type { SuiteFacts } from "@agentpost/generator";

/** What is known of each side of a contract, as one. */
export function joinFacts(requests: SuiteFacts, answers: SuiteFacts): SuiteFacts {
  const count = {
    cells: requests.count.cells + answers.count.cells,
    waived: requests.count.waived + answers.count.waived,
  };
  return { count, answers: answers.answers };
}
