import { tell } from "../call/tell.js";
import type { AddedHeaders, Hooks } from "./hooks.js";

/**
 * Hooks that call several others in their order, such as those of a tracer and of your own logger. What one of them throws
 * keeps it from no other. Where two add the same header, the later one's is sent.
 */
export function combineHooks(...all: readonly (Hooks | undefined)[]): Hooks {
  const tellAll = (hook: keyof Hooks) => (event: object) => {
    const returned = all.map((hooks = {}) => tell(hooks, hook, event));
    return Object.assign({}, ...returned) as AddedHeaders;
  };
  return {
    onRequest: tellAll("onRequest"),
    onResponse: tellAll("onResponse"),
    onRetry: tellAll("onRetry"),
    onSuccess: tellAll("onSuccess"),
    onError: tellAll("onError"),
  };
}
