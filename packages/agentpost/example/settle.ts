import type { Attempt, SentMessage } from "agentpost";
import type { Found } from "agentpost/inbox";

/** What is to be done about a send that ended `unknown`; `find` is an inbox's. */
export async function settle(
  find: (attempt: Attempt, options: { lookForMs: number }) => Promise<Found>,
  attempt: Attempt,
): Promise<SentMessage | "ask a person"> {
  const answer = await find(attempt, { lookForMs: 60_000 });
  // Nothing bounds how late a vendor acts: a message that isn't there yet is no proof that it never comes.
  return answer.found === "exact" ? answer.sent : "ask a person";
}
