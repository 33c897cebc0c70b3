import { type Refuse, refuseIn } from "@agentpost/transport";

export const refuse: Refuse = refuseIn("outbox", "postgres");
