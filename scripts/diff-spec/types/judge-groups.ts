import type { Finding } from "../finding.ts";
import { code } from "../words.ts";
import type { ClientShape } from "./client-shape.ts";

/** What became of `client.groups`: code calls a method by its group as well as by its name alone. */
export function judgeGroups(before: ClientShape, after: ClientShape): Finding[] {
  const finding = (bump: Finding["bump"], methods: readonly string[], text: string): Finding => {
    return { judge: "types", bump, methods, text };
  };
  const gone = [...before.groups].flatMap(([group, methods]) => {
    const still = after.groups.get(group);
    if (!still) return [finding("major", [], `the group ${code(group)} is gone.`)];
    // Of a method that is gone altogether, more is said elsewhere.
    const lost = methods.filter((name) => !still.includes(name) && after.methods.has(name));
    return lost.map((name) => finding("major", [name], `is no longer in the group ${code(group)}.`));
  });
  const come = [...after.groups].flatMap(([group, methods]) => {
    const had = before.groups.get(group);
    if (!had) return [finding("minor", [], `the group ${code(group)} is new.`)];
    const gained = methods.filter((name) => !had.includes(name) && before.methods.has(name));
    return gained.map((name) => finding("minor", [name], `is now in the group ${code(group)} too.`));
  });
  return [...gone, ...come];
}
