import type { Client } from "./client/client.js";

/** The client with its methods once more, in groups of these names. */
export function inGroups<Grouped extends Client>(
  client: Omit<Grouped, "groups">,
  groups: Readonly<Record<string, readonly string[]>>,
): Grouped {
  const methods = client as unknown as Readonly<Record<string, unknown>>;
  const grouped = Object.entries(groups).map(([group, names]) => [
    group,
    Object.fromEntries(names.map((name) => [name, methods[name]])),
  ]);
  return { ...methods, groups: Object.fromEntries(grouped) } as unknown as Grouped;
}
