export { createMessenger } from "agentpost";
export { vida } from "agentpost/vida";
