import type { JsonObject } from "@agentpost/document";
import type { Finding } from "../finding.ts";
import type { VendorPair } from "../snapshot.ts";
import { code, sentence } from "../words.ts";
import { contractMethods } from "./client-model.ts";
import { compareMethods } from "./compare-methods.ts";
import { compareCredentials, compareServers } from "./compare-roots.ts";
import type { ContractDifference } from "./contract-difference.ts";
import { membersOf } from "./resolve.ts";

/**
 * The first judge: what the two documents, after their overlays, say of each of the client's methods. A library's differ
 * pairs by likeness and speaks of documents; here methods are paired by their names, and parameters by place and name.
 */
export function judgeContract({ before, after }: VendorPair): Finding[] {
  if (before.contract.digest === after.contract.digest) return [];
  const documents = [before.contract.document, after.contract.document] as const;
  const [old, now] = [contractMethods(before.contract), contractMethods(after.contract)];
  const found = [...compareServers(...documents), ...compareWebhooks(...documents)].map((one) => worded(one, []));
  for (const [name, method] of old) {
    const same = now.get(name);
    if (!same) found.push(worded({ bump: "major", path: "", text: "is gone" }, [name]));
    else {
      const differences = [...compareMethods(documents, method, same), ...compareCredentials(documents, method, same)];
      found.push(...differences.map((one) => worded(one, [name])));
    }
  }
  for (const name of now.keys()) {
    if (!old.has(name)) found.push(worded({ bump: "minor", path: "", text: "is a new method" }, [name]));
  }
  return found;
}

/** A package has no name for them, so that they are told to those alone who read the document. */
function compareWebhooks(before: JsonObject, after: JsonObject): ContractDifference[] {
  const [old, now] = [membersOf(before, before["webhooks"]), membersOf(after, after["webhooks"])];
  const gone = [...old.keys()].filter((name) => !now.has(name));
  const come = [...now.keys()].filter((name) => !old.has(name));
  return [
    ...gone.map((name): ContractDifference => ({ bump: "none", path: "", text: `the webhook ${code(name)} is gone` })),
    ...come.map((name): ContractDifference => ({ bump: "none", path: "", text: `the webhook ${code(name)} is new` })),
  ];
}

function worded({ path, bump, text, within }: ContractDifference, methods: readonly string[]): Finding {
  return { judge: "contract", bump, methods, path: `${within ?? ""}${path}`, text: sentence(within, path, text) };
}
