import { describeJson, isObject, type JsonObject, METHODS, operationsOf } from "@agentpost/document";
import { ExpectedError } from "@agentpost/workspace";

/** Everything that can be picked from a document: its operations as `POST /message`, its webhooks as `WEBHOOK sent`. */
export function pickable(document: JsonObject): string[] {
  const webhooks = [document["webhooks"], document["x-webhooks"]].flatMap((named) =>
    isObject(named) ? Object.keys(named) : [],
  );
  return [...operationsOf(document), ...webhooks.map((name) => `WEBHOOK ${name}`)];
}

/** Picks as they are written in a document, each once; `where` is the place of the first one in messages. */
export function checkedPicks(picks: readonly unknown[], where: (index: number) => string): string[] {
  return [...new Set(picks.map((pick, index) => checkedPick(pick, where(index))))];
}

function checkedPick(pick: unknown, where: string): string {
  const [, word = "", place = ""] = (typeof pick === "string" && /^\s*(\w+)\s+(\S.*?)\s*$/.exec(pick)) || [];
  const isOperation = METHODS.includes(word.toLowerCase()) && place.startsWith("/");
  if (isOperation || word.toUpperCase() === "WEBHOOK") return `${word.toUpperCase()} ${place}`;
  throw new ExpectedError(
    `${where} came as ${describeJson(pick)}; expected a method and a path, as in "POST /messages", or "WEBHOOK" and a name.`,
  );
}

/** How many operations aren't taken, and how many more these are than before. */
export function leftOutNotes(leftOut: number, before: number | undefined): string[] {
  if (leftOut === 0) return [];
  const isMore = before !== undefined && leftOut > before;
  const news = isMore ? `, ${leftOut - before} more than when it was recorded` : "";
  const are = leftOut === 1 ? "operation is" : "operations are";
  return [
    `${leftOut} ${are} published there and not taken${news}; \`operations\` in source.yaml names those that are.`,
  ];
}
