import type { Hooks } from "../client/hooks.js";
import { isRecord } from "../refuse.js";

/** A copy of what a hook returns. What it throws, now or later, is dropped: see `Hooks`. */
export function tell(hooks: Hooks, hook: keyof Hooks, event: object): unknown {
  try {
    const returned: unknown = hooks[hook]?.(event as never);
    Promise.resolve(returned).catch(() => {});
    // Read here, since a getter may throw as well.
    return isRecord(returned) && { ...returned };
  } catch {
    return undefined;
  }
}
