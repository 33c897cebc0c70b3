/** A model's key as the ledger has it. */
export function keyIn(namespace: string, key: string): string {
  return `${namespace}:${key}`;
}
