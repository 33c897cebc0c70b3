/** What is done to a message that is there already, or to something else that has the word in its name. */
const OTHER_DEEDS = new Set(
  (
    "update edit modify change set patch replace upsert delete remove clear undo revoke cancel archive search find list " +
    "get fetch read count mark ack acknowledge typing react reaction reactions pin unpin star save draft drafts " +
    "template templates preview validate verify check translate summarize export import upload download report " +
    "schedule scheduled offline moderate rate resend retry forward webhook webhooks settings subscribe unsubscribe"
  ).split(" "),
);
const VERBS = new Set(
  "send post push create add submit say reply notify publish deliver dispatch new write".split(" "),
);
const MESSAGES = new Set("message messages".split(" "));
const LIKE_MESSAGES = new Set(
  "reply replies chat chats conversation conversations text sms mms email mail note".split(" "),
);
const TO_MANY = new Set("bulk batch broadcast multicast many all campaign campaigns".split(" "));

/**
 * How much an operation looks like sending one message, by its words; 0 is not at all. A verb must say that something
 * comes to be, and a noun what: `chat.update` and `offline.message` lack the one, `createAccount` the other. A POST to
 * `…/messages` needs no verb, since the method is one.
 */
export function sendingScore(name: string, path: string): number {
  if (name === "sendMessage") return 10;
  const said = words(name);
  const [last = [], ...before] = segments(path).map(words).reverse();
  const all = [...said, ...last];
  if (all.some((word) => OTHER_DEEDS.has(word))) return 0;
  const isPlace = last.length === 1 && (MESSAGES.has(last[0] ?? "") || LIKE_MESSAGES.has(last[0] ?? ""));
  const verb = all.includes("send") ? 3 : all.some((word) => VERBS.has(word)) ? 1 : isPlace ? 1 : 0;
  const everywhere = [...all, ...before.flat()];
  const noun = all.some((word) => MESSAGES.has(word))
    ? 3
    : everywhere.some((word) => MESSAGES.has(word) || LIKE_MESSAGES.has(word))
      ? 1
      : 0;
  // "Send" alone may be all that a vendor of nothing but messages says; of `sendInvoice` it says nothing.
  if (verb === 0 || (noun === 0 && all.some((word) => !VERBS.has(word)))) return 0;
  const more = everywhere.some((word) => LIKE_MESSAGES.has(word)) ? 1 : 0;
  return Math.max(1, 2 * (verb + noun) + more - (all.some((word) => TO_MANY.has(word)) ? 4 : 0));
}

/** The segments of a path that aren't parameters, without an ending such as `.json`. */
function segments(path: string): string[] {
  return path
    .replace(/\.(?:json|xml)$/, "")
    .split("/")
    .filter((segment) => segment !== "" && !segment.startsWith("{"));
}

/** `chat.postMessage` as chat, post and message; `sendSMS` as send and sms. */
function words(text: string): string[] {
  return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((word) => word.toLowerCase());
}
