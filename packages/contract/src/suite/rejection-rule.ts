import type { ContractRejection } from "../document/operation.ts";
import { valueAt, withValueAt } from "../document/pointer.ts";

/** Whether a body says by this rule that the vendor refused. */
export function holds({ when }: ContractRejection, body: unknown): boolean {
  return when.every((condition) => {
    const value = valueAt(body, String(condition["pointer"]));
    return "equals" in condition ? value === condition["equals"] : value !== undefined && value !== null;
  });
}

/** A body changed so that the rule holds; `words` stand where the rule says that the vendor's own are. */
export function satisfy(rule: ContractRejection, body: unknown, words: string): unknown {
  const spoken = rule.message === undefined ? body : withValueAt(body, rule.message, words);
  return rule.when.reduce<unknown>((value, condition) => {
    const pointer = String(condition["pointer"]);
    if ("equals" in condition) return withValueAt(value, pointer, condition["equals"]);
    return holds({ when: [condition], message: undefined }, value) ? value : withValueAt(value, pointer, words);
  }, spoken);
}
