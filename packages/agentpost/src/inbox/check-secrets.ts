import type { Refuse } from "@agentpost/transport";
import { SHORTEST_SECRET } from "@agentpost/transport/webhooks";

/** Refuses a list without a secret, and secrets so short that they could be found by trying. */
export function checkSecrets(field: string, secrets: unknown = [], isNeeded: boolean, refuse: Refuse): void {
  const isFit = (secret: unknown) => typeof secret === "string" && secret.trim().length >= SHORTEST_SECRET;
  if (!Array.isArray(secrets) || !secrets.every(isFit)) {
    refuse(field, `is no list of texts of ${SHORTEST_SECRET} characters or more; expected ["…"]`);
  }
  if (isNeeded && !(secrets as unknown[])[0])
    refuse(field, `is missing; expected what shows who sends, as { ${field}: ["…"] }`);
}
