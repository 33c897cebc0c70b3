import { AgentpostError } from "./agentpost-error.js";

/** 5xx, 408 and other statuses that don't say whether the request took effect. The outcome is `unknown`. */
export class ServerError extends AgentpostError {
  static override readonly kind: string = "ServerError";
}
