import { createMessenger, type Hooks } from "agentpost";
import { vida } from "agentpost/vida";

const hooks: Hooks = {
  onRetry: ({ callId, attempt, delayMs }) => console.warn("agentpost: again", { callId, attempt, delayMs }),
  onSuccess: ({ vendor, operation, callId, status, callDurationMs }) =>
    console.info("agentpost: done", { vendor, operation, callId, status, callDurationMs }),
  onError: ({ vendor, operation, callId, error }) =>
    console.error("agentpost: failed", { vendor, operation, callId, outcome: error.outcome, status: error.status }),
};

export const messenger = createMessenger([vida({ hooks })]);
