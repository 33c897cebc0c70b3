import type { ReceivedEvent } from "agentpost/inbox";
import { safeJson } from "../../output/safe-text.js";
import { messageFacts } from "../history.js";

const LONGEST_RAW = 500;

/** An event for a person: one line, and below it what was said. */
export function eventWords(event: ReceivedEvent): string {
  const trust = event.isSigned ? "signed" : "not signed";
  const head = [event.name || "no name", trust].join("  ");
  if (event.type === "other") return `${head}\n  ${cut(safeJson(event.raw))}`;
  const { author = "somebody" as const, text, status, private: isNote } = event.message;
  const about = [author, isNote && "note", status].filter(Boolean).join("  ");
  return [`${head}  ${about}`, ...text.split("\n").map((line) => `  ${line}`)].join("\n");
}

/** The same as JSON tells it. */
export function eventFacts({ type, id, name, isSigned, raw, ...rest }: ReceivedEvent): object {
  const message = "message" in rest ? messageFacts(rest.message) : undefined;
  return { type, id, name, isSigned, message, raw };
}

function cut(text: string): string {
  return text.length > LONGEST_RAW ? `${text.slice(0, LONGEST_RAW)}…` : text;
}
