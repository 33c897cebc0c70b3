import type { JsonObject } from "../document/json.ts";
import type { ContractRejection } from "../document/operation.ts";
import { pointerNames, valueAt, withoutMember, withValueAt } from "../document/pointer.ts";

/** Whether a body says by this rule that the vendor refused. */
export function holds({ when }: ContractRejection, body: unknown): boolean {
  return when.every((condition) => meets(condition, body));
}

/** Whether a body shows what a success is promised to show; an empty text shows nothing. */
export function isKept(promise: JsonObject, body: unknown): boolean {
  return meets(promise, body) && valueAt(body, String(promise["pointer"])) !== "";
}

function meets(condition: JsonObject, body: unknown): boolean {
  const value = valueAt(body, String(condition["pointer"]));
  if ("contains" in condition) return String(value).includes(String(condition["contains"]));
  return "equals" in condition ? value === condition["equals"] : value !== undefined && value !== null;
}

/** A body changed so that the rule holds; `words` stand where the rule says that the vendor's own are. */
export function satisfy(rule: ContractRejection, body: unknown, words: string): unknown {
  const spoken = rule.message === undefined ? body : withValueAt(body, rule.message, words);
  return rule.when.reduce<unknown>((value, condition) => {
    const pointer = String(condition["pointer"]);
    if ("contains" in condition) return withValueAt(value, pointer, `${words}: ${condition["contains"]}`);
    if ("equals" in condition) return withValueAt(value, pointer, condition["equals"]);
    return meets(condition, value) ? value : withValueAt(value, pointer, words);
  }, spoken);
}

/** A body that keeps every promise but one, which it says nothing about. */
export function breakPromise(promises: readonly JsonObject[], broken: JsonObject, body: unknown): unknown {
  const kept = satisfy({ when: promises, message: undefined }, body, "kept");
  return withoutMember(kept, pointerNames(String(broken["pointer"])));
}
