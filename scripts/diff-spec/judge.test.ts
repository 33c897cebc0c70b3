import { digestOf, type JsonObject } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { beforeAll, describe, expect, it } from "vitest";
import { type Bump, highestBump } from "./bump.ts";
import { changelog, WORDS } from "./changelog.ts";
import type { Finding, Judge } from "./finding.ts";
import { judgeAll, type Verdict } from "./judge.ts";
import type { VendorPair, VendorSnapshot } from "./snapshot.ts";
import { documentOf } from "./test/base.ts";
import {
  answerCases,
  answerPropertyCases,
  answerValueCases,
  bodyCases,
  bodyLimitCases,
  bodyPropertyCases,
  bodyValueCases,
  enumCases,
  operationCases,
  parameterCases,
  parameterValueCases,
  polymorphismCases,
} from "./test/cases/index.ts";
import { componentCases, documentCases, securityCases, webhookCases } from "./test/root-cases/index.ts";

const CASES = {
  operations: operationCases,
  parameters: parameterCases,
  "values of parameters": parameterValueCases,
  bodies: bodyCases,
  "properties of bodies": bodyPropertyCases,
  "values in bodies": bodyValueCases,
  "limits of bodies": bodyLimitCases,
  answers: answerCases,
  "properties of answers": answerPropertyCases,
  "values in answers": answerValueCases,
  enums: enumCases,
  "values of several forms": polymorphismCases,
};

const ROOT_CASES = {
  documents: documentCases,
  security: securityCases,
  components: componentCases,
  webhooks: webhookCases,
};

async function pairOf(vendor: string, before: JsonObject, after: JsonObject): Promise<VendorPair> {
  const state = async (document: JsonObject): Promise<VendorSnapshot> => {
    // One name on both sides, since it is part of what is generated.
    const contract = { vendor: "cases", document, digest: digestOf(document) };
    return { contract, files: await generatePackage(contract) };
  };
  return { vendor, before: await state(before), after: await state(after) };
}

interface Summary {
  readonly bump: Bump;
  readonly judges: readonly Judge[];
  readonly says: readonly string[];
}

/** What some findings come to, who found reason for just that, and the lines of the changelog. */
function summary(findings: readonly Finding[]): Summary {
  const bump = highestBump(findings.map((finding) => finding.bump));
  return {
    bump,
    judges: [...new Set(findings.filter((finding) => finding.bump === bump).map(({ judge }) => judge))].sort(),
    says: changelog(findings).flatMap((group) =>
      // The number of a case is of no interest.
      group.findings.map((one) => `${WORDS[one.bump]}: ${one.text}`.replace(/([Cc]ase)\d+/g, "$1")),
    ),
  };
}

const verdicts = new Map<string, Verdict>();

beforeAll(async () => {
  const pairs: VendorPair[] = [];
  for (const [group, cases] of Object.entries(CASES)) {
    pairs.push(await pairOf(group, documentOf(cases, "before"), documentOf(cases, "after")));
  }
  for (const [group, cases] of Object.entries(ROOT_CASES)) {
    for (const [index, [, , , , change, given]] of cases.entries()) {
      const [before, after] = [
        documentOf(operationCases.slice(0, 1), "before"),
        documentOf(operationCases.slice(0, 1), "before"),
      ];
      for (const document of [before, after]) given?.(document);
      change(after);
      pairs.push(await pairOf(`${group}${index}`, before, after));
    }
  }
  for (const [vendor, verdict] of judgeAll(pairs)) verdicts.set(vendor, verdict);
}, 300_000);

describe.each(Object.entries(CASES))("a change of %s", (group, cases) => {
  it.each(cases.map(([name, bump, judges, says], index) => [name, bump, judges, says, index] as const))(
    "%s: %s, by %j",
    (_, bump, judges, says, index) => {
      const name = new RegExp(`^case${index}(?:Read|Again)?$`);
      const own =
        verdicts.get(group)?.findings.filter(({ methods }) => methods.some((method) => name.test(method))) ?? [];
      expect(summary(own)).toEqual({ bump, judges: [...judges].sort(), says });
    },
  );
});

describe.each(Object.entries(ROOT_CASES))("a change of the whole document's %s", (group, cases) => {
  it.each(cases.map(([name, bump, judges, says], index) => [name, bump, judges, says, index] as const))(
    "%s: %s, by %j",
    (_, bump, judges, says, index) => {
      const own = verdicts.get(`${group}${index}`)?.findings ?? [];
      expect(summary(own)).toEqual({ bump, judges: [...judges].sort(), says });
    },
  );
});

it("judges what comes after a method with thousands of fields", async () => {
  const cases = operationCases.slice(0, 2);
  const [before, after] = [documentOf(cases, "before"), documentOf(cases, "after")];
  const part = { type: ["object", "null"], properties: { name: { type: "string" } } };
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`field${index}`, part]));
  const schema = { type: "object", properties: many };
  const large = {
    get: {
      operationId: "large",
      responses: { "200": { description: "Much.", content: { "application/json": { schema } } } },
    },
  };
  for (const document of [before, after]) document["paths"] = { "/large": large, ...(document["paths"] as JsonObject) };
  const verdict = judgeAll([await pairOf("large", before, after)]).get("large");
  expect(summary(verdict?.findings ?? [])).toMatchObject({ bump: "major", judges: ["consumers", "contract", "types"] });
});
