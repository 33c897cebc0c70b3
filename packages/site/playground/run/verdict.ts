import type { Outcome } from "agentpost";
import type { Ending } from "./messenger.ts";
import type { RunEvent } from "./run-event.ts";

/** What a run says to somebody who has to decide what to do next. */
export interface Verdict {
  /** By which it is coloured. */
  readonly tone: "sent" | "failed" | Outcome;
  /** `sent`, or the error's outcome. */
  readonly word: string;
  /** Whether a message exists. */
  readonly meaning: string;
  readonly whatToDo: string;
  /** What only the stand-in knows, since it is at the other end. */
  readonly truth: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

const MEANINGS: Readonly<Record<Outcome, readonly [meaning: string, whatToDo: string]>> = {
  "not-sent": ["There is no message: it never reached the vendor.", "Sending again can't make a second one."],
  rejected: ["There is no message: the vendor said no.", "Read why, and mend that."],
  unknown: [
    "There may be a message.",
    "Don't send it again: the person might get it twice. Look for it, or ask somebody.",
  ],
};

export function verdictOf(ending: Ending, events: readonly RunEvent[]): Verdict {
  const truth = truthOf(events);
  if (ending.ok) {
    const { status, vendorStatus, id, conversation, replies, response } = ending.sent;
    const failed = status === "failed";
    return {
      tone: failed ? "failed" : "sent",
      word: status,
      meaning: failed ? "There is a message, and it didn't arrive." : "There is a message: the vendor has taken it.",
      whatToDo: failed ? "Another send would be a second message." : "Nothing more to do.",
      truth,
      facts: named({
        status,
        vendorStatus,
        id,
        conversation,
        "replies[0].text": replies[0]?.text,
        "response.status": response?.status,
        "response.attempts": response?.attempts,
      }),
    };
  }
  const { error } = ending;
  const [meaning, whatToDo] = MEANINGS[error.outcome];
  const { field } = error as { field?: string };
  return {
    tone: error.outcome,
    word: error.outcome,
    meaning: field === undefined ? meaning : "There is no message: it was refused before anything left.",
    whatToDo: whatToDoAbout(error, field) ?? whatToDo,
    truth,
    facts: named({
      error: error.name,
      message: error.message,
      field,
      status: error.status,
      attempts: error.attempts,
      retryable: error.retryable,
      retryStop: error.retryStop,
      retryAfterMs: error.retryAfterMs,
    }),
  };
}

type Failed = Extract<Ending, { ok: false }>["error"];

function whatToDoAbout({ retryable, retryAfterMs }: Failed, field: string | undefined): string | undefined {
  if (field !== undefined) return `Mend ${field}.`;
  if (!retryable) return undefined;
  return retryAfterMs ? `Send it again in ${retryAfterMs / 1_000} s.` : "Send it again later.";
}

function truthOf(events: readonly RunEvent[]): string {
  const arrived = events.filter((event) => event.kind === "wire" && event.news === "request").length;
  if (arrived === 0) return "no request has arrived.";
  return arrived === 1 ? "the whole request has arrived." : `a whole request has arrived, ${arrived} times.`;
}

function named(facts: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  return Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`] as const]));
}
