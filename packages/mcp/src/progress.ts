import type { ToolContext } from "./tool-context.js";

/** What tells the host how far a call is; undefined where it hasn't asked. A host that is gone changes nothing of the call. */
export function progressTo({ mcpReq }: ToolContext): ((message: string) => void) | undefined {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return undefined;
  let progress = 0;
  return (message) => {
    progress += 1;
    const params = { progressToken, progress, message };
    mcpReq.notify({ method: "notifications/progress", params }).catch(() => {});
  };
}
