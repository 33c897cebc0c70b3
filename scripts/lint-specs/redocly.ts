import type { JsonObject } from "@agentpost/document";
import { BaseResolver, createConfig, lintDocument, type RawUniversalConfig, Source } from "@redocly/openapi-core";
import type { Finding } from "./finding.ts";

/** Runs Redocly's rules; the only module that knows this linter. */
export async function runRedocly(document: JsonObject, rules: RawUniversalConfig): Promise<Finding[]> {
  const source = new Source("/openapi.json", JSON.stringify(document));
  const problems = await lintDocument({
    document: { source, parsed: document },
    config: await createConfig(rules),
    externalRefResolver: new NoResolver(),
  });
  return problems.map(({ ruleId, severity, message, location }) => {
    const [pointer, rule] = [(location[0]?.pointer ?? "#/").replace(/^#/, ""), ruleId];
    // What its validator can't compile says nothing about the example.
    const isOwnLimit = message.startsWith("Example validation errored");
    return { severity: isOwnLimit || severity === "warn" ? "warning" : "error", rule, pointer, message };
  });
}

/** A document must be whole: what it refers to elsewhere may change or go, and would have to be fetched. */
class NoResolver extends BaseResolver {
  override async loadExternalRef(address: string): Promise<never> {
    throw new Error(`${address} is another document; expected everything in one.`);
  }
}
