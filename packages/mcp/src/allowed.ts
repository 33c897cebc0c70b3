import { accountName, UsageError } from "@agentpost/tools/environment";
import type { AnyProvider } from "agentpost";

type Address = Readonly<Record<string, unknown>>;

/**
 * Whether an address is one of these patterns: `vida` is every address of the vendor, `libredesk/support` every one of that
 * account, and `vida:agent=agent-1,from=+49*` those whose fields are as it says, where `*` is anything.
 */
export function allowed(patterns: readonly string[], providers: readonly AnyProvider[]): (to: Address) => boolean {
  const rules = patterns.map((pattern) => ruleOf(pattern, providers));
  return (to) => rules.some((rule) => rule(to));
}

function ruleOf(pattern: string, providers: readonly AnyProvider[]): (to: Address) => boolean {
  const [account = "", ...rest] = pattern.split(":");
  const [vendor, name, ...more] = account.split("/");
  const provider = providers.find((each) => each.vendor === vendor && (name === undefined || each.name === name));
  if (!provider || more.length > 0) {
    const known = providers.map(accountName);
    throw new UsageError(
      `--allow ${pattern} is for no account here; expected one that begins with one of: ${known.join(", ")}`,
    );
  }
  const fields = provider.addressFields ?? [];
  const wanted = rest.join(":");
  const pairs = rest.length === 0 ? [] : wanted.split(",").map((pair) => pair.split("="));
  const named = new Set<string>();
  for (const [field = "", ...value] of pairs) {
    if (named.has(field)) {
      throw new UsageError(`--allow ${pattern} names ${field} twice; expected one --allow for each of its values`);
    }
    named.add(field);
    if (!fields.includes(field) || value.length === 0) {
      throw new UsageError(
        `--allow ${pattern} can't be read; expected ${account}:${fields.map((each) => `${each}=…`).join(",")}`,
      );
    }
  }
  return (to) =>
    to["vendor"] === vendor &&
    (name === undefined || to["name"] === name) &&
    pairs.every(([field = "", ...value]) => matches(to[field], value.join("=")));
}

/** Part by part and without a regular expression, so that no pattern takes long. */
function matches(value: unknown, pattern: string): boolean {
  if (typeof value !== "string") return false;
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop();
  if (last === undefined) return value === first;
  if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of others) {
    const found = value.indexOf(part, at);
    if (found < 0 || found + part.length > value.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}
