export { createVida } from "@agentpost/vida";
