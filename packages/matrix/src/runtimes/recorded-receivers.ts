import { readDeliveries } from "@agentpost/contract";
import { vendorsWithDeliveries } from "@agentpost/contract/vendor-recordings";
import { readDocument } from "@agentpost/document";
import { type Repository, repositoryAt } from "@agentpost/workspace";

/** A vendor whose signed deliveries have been recorded, and what its contract says of them. */
export interface RecordedReceiver {
  readonly vendor: string;
  /** The headers that a signature may be in, in lower case. */
  readonly signatureHeaders: readonly string[];
  readonly hasTime: boolean;
}

/** Where nobody says how a vendor signs, its package has no receiver, and recordings of it are left out. */
export async function recordedReceivers(
  { specsFolder }: Repository = repositoryAt(),
  recorded: readonly string[] = vendorsWithDeliveries(),
): Promise<RecordedReceiver[]> {
  const receivers: RecordedReceiver[] = [];
  for (const vendor of recorded) {
    const deliveries = readDeliveries((await readDocument(vendor, specsFolder)).document);
    if (!deliveries) continue;
    const signatureHeaders = deliveries.signatures.map(({ header }) => header.toLowerCase());
    receivers.push({ vendor, signatureHeaders, hasTime: deliveries.time !== undefined });
  }
  return receivers;
}
