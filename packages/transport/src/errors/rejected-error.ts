import { AgentpostError } from "./agentpost-error.js";

/** The vendor said no, by its status or in the body of a 2xx. No message exists. */
export class RejectedError extends AgentpostError {
  static override readonly kind: string = "RejectedError";
}
