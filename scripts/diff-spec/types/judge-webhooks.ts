import { code } from "../words.ts";
import type { ReceiverShape } from "./client-shape.ts";
import type { TypeComparison } from "./compare-types.ts";
import type { TypeDifference } from "./type-difference.ts";

/** What became of a package's webhooks: whether they can be received, each event, what it brings, and what is given. */
export function judgeWebhooks(
  comparison: TypeComparison,
  before: ReceiverShape | undefined,
  after: ReceiverShape | undefined,
): TypeDifference[] {
  if (!before || !after) {
    if (before) return [whole("major", "webhooks can no longer be received")];
    return after ? [whole("minor", "webhooks can now be received")] : [];
  }
  const { checker } = comparison;
  const gone = [...before.exports.keys()].filter((name) => !after.exports.has(name));
  const bodies = [...before.bodies].flatMap(([event, body]): TypeDifference[] => {
    const now = after.bodies.get(event);
    const within = `the event ${code(event)}`;
    if (!now) return [whole("major", `${within} is gone`)];
    const found = comparison.compare(checker.getTypeOfSymbol(body), checker.getTypeOfSymbol(now), "output");
    return found.map((one) => ({ ...one, within }));
  });
  const inputs = [...before.inputs].flatMap(([name, type]) => {
    const now = after.inputs.get(name);
    return now ? comparison.compare(type, now, "input").map((one) => ({ ...one, within: code(name) })) : [];
  });
  return [
    ...gone.map((name) => whole("major", `the export ${code(name)} of webhooks is gone`)),
    ...bodies,
    ...[...after.bodies.keys()]
      .filter((event) => !before.bodies.has(event))
      .map((event) => whole("minor", `the event ${code(event)} is new`)),
    ...inputs,
  ];
}

function whole(bump: TypeDifference["bump"], text: string): TypeDifference {
  return { bump, path: "", text };
}
