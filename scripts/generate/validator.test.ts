import { readOperations } from "@agentpost/contract";
import { cellsOf } from "@agentpost/contract/cells";
import { judgedDocument } from "@agentpost/contract/judged-document";
import { parcels } from "@agentpost/contract/parcels";
import { readDocument, type VendorDocument } from "@agentpost/document";
import { clientOperations, generatePackage } from "@agentpost/generator";
import { fixture, generatableFixtures } from "@agentpost/generator/fixtures";
import { ROOT, vendors } from "@agentpost/workspace";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";

// The generator makes validators of a document, and the contract suite reads the same document in a way of its own. Here
// one is held against the other: what the suite finds legal must pass, and what it finds illegal must not.

const documents: readonly VendorDocument[] = await Promise.all([
  ...vendors().map((vendor) => readDocument(vendor)),
  ...generatableFixtures().map(fixture),
  { vendor: "parcels", document: JSON.parse(JSON.stringify(parcels)), digest: "sha256:1" },
]);

/** Breaches that a validator doesn't look for, by the ends of their cells' ids, each with the reason. */
const UNCHECKED: readonly (readonly [cell: RegExp, reason: string])[] = [
  [/ · body( \(.+\))?: number instead of text$/, "Whoever writes a text or bytes refuses what is neither."],
  [/: no hostname$/, "Of the formats only those are checked that a line can tell, and never too strictly."],
];

describe.each(documents)("the validator of $vendor", async (contract) => {
  const { document, sampler } = judgedDocument(contract.document);
  const { operations } = clientOperations(contract);
  const nameOf = ({ method, path }: { method: string; path: string }) =>
    operations.find((own) => own.path === path && own.method.toUpperCase() === method)?.name;
  const { cells } = cellsOf(document, nameOf, sampler);
  const validator = await validatorOf(contract);

  test("takes every input that the contract allows", () => {
    const refused = cells.flatMap((cell) => {
      // Where no input could be made up, there is none to take.
      if (cell.kind !== "request" || cell.input === undefined) return [];
      const said = refusal(validator, cell.name, cell.input);
      return said === undefined ? [] : [`${cell.id}: ${said}`];
    });
    expect(refused).toEqual([]);
  });

  test("refuses every input that the contract forbids, at the place where the fault is", () => {
    const wrong = cells.flatMap((cell) => {
      if (cell.kind !== "violation") return [];
      const said = refusal(validator, cell.name, cell.input);
      if (said === undefined) return isUnchecked(cell.id) ? [] : [cell.id];
      const [place = ""] = cell.names;
      return new RegExp(`^${place}\\b.* (is|has|fits|holds) .+; expected .+$`).test(said)
        ? []
        : [`${cell.id}: ${said}`];
    });
    expect(wrong).toEqual([]);
  });

  const isBefore = String(document["openapi"]).startsWith("3.0");
  const parts = readOperations(document).flatMap((operation) => {
    const name = nameOf(operation) ?? "";
    const legal = cells.find((cell) => cell.kind === "request" && cell.name === name && cell.input !== undefined);
    const base = { ...(legal?.kind === "request" ? legal.input : undefined) } as Record<string, object>;
    const bodies = (operation.body?.contents ?? []).map((content) => {
      const put = (body: unknown) => ({ ...base, body, contentType: content.mediaType });
      return { name, label: `body (${content.mediaType})`, content, put };
    });
    const parameters = operation.parameters.map((parameter) => {
      const { in: place, content } = parameter;
      const put = (value: unknown) => ({ ...base, [place]: { ...base[place], [parameter.name]: value } });
      return { name, label: `${place}.${parameter.name}`, content, put };
    });
    const isWord = (schema: unknown) => (schema as { type?: unknown } | undefined)?.type === "boolean";
    return [...bodies, ...parameters].filter(({ content: { schema, mediaType }, label }) => {
      const isOpaque = label.startsWith("body") && !/json|form/.test(mediaType);
      // A path takes the words of a boolean, which its schema doesn't.
      return schema.value !== undefined && !isOpaque && !(label.startsWith("path") && isWord(schema.value));
    });
  });

  test.each(parts)(
    "agrees with the contract on whatever is in $name's $label",
    ({ name, content, put }) => {
      const samples = (["required", "all"] as const).map((fields) => sampler.sample(content, fields));
      fc.assert(
        fc.property(
          fc.constantFrom(...samples),
          fc.array(CHANGE, { minLength: 1, maxLength: 3 }),
          (sample, changes) => {
            const value = changes.reduce(changed, sample);
            const faults = sampler.validate(content.schema.pointer, value);
            const said = refusal(validator, name, put(value));
            if (faults.length === 0) expect(said, "a legal value is taken").toBeUndefined();
            const isUnchecked = faults.every((fault) => isLeftOpen(fault, at(value, fault.instancePath), isBefore));
            if (!isUnchecked && !faults.some(isOverlap))
              expect(said, `refused for ${JSON.stringify(faults[0])}`).toBeDefined();
          },
        ),
        { numRuns: 300 },
      );
    },
    600_000,
  );
});

const listedCells = new Set<RegExp>();
function isUnchecked(id: string): boolean {
  const found = UNCHECKED.find(([cell]) => cell.test(id));
  if (found) listedCells.add(found[0]);
  return found !== undefined;
}

afterAll(() => {
  expect(
    UNCHECKED.filter(([cell]) => !listedCells.has(cell)),
    "what is listed is checked after all",
  ).toEqual([]);
});

interface Fault {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** That two alternatives fit is an oversight of the document; TypeScript and servers take it. */
function isOverlap({ keyword, params }: Fault): boolean {
  return keyword === "oneOf" && params["passingSchemas"] !== null;
}

/** What a validator doesn't hold against a value that the contract forbids. */
function isLeftOpen({ keyword }: Fault, value: unknown, isBefore: boolean): boolean {
  // See `UNCHECKED`; and of the formats that are checked, dates of no calendar and addresses that nobody has.
  if (keyword === "format" || keyword === "pattern") return true;
  // Beyond that, the suite reckons a quotient less exactly than it wants it to be.
  if (keyword === "multipleOf") return Math.abs(Number(value)) > 1e5;
  // Beside references `nullable` says nothing by the letter of OpenAPI 3.0, but it is what vendors mean.
  return isBefore && value === null;
}

/** By operation. */
type Validator = Readonly<Record<string, (input: unknown, refuse: (field: string, problem: string) => never) => void>>;

/** What the generated module exports, with the transport that is there now. */
async function validatorOf(contract: VendorDocument): Promise<Validator> {
  const contents = (await generatePackage(contract)).get("src/validate.gen.ts") ?? "";
  const { outputFiles } = await build({
    stdin: { contents, loader: "ts", resolveDir: `${ROOT}/packages/${vendors()[0]}` },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["@agentpost/source"],
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${source}`)).validator;
}

/** What a validator says of an input; undefined where it has nothing against it. */
function refusal(validator: Validator, name: string, input: unknown): string | undefined {
  let said: string | undefined;
  const refuse = (field: string, problem: string): never => {
    said = `${field} ${problem}`;
    throw new Error(said);
  };
  try {
    validator[name]?.(input, refuse);
  } catch (error) {
    if (said === undefined) throw error;
  }
  return said;
}

function at(value: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>((inner, name) => Object(inner)[name.replace(/~1/g, "/").replace(/~0/g, "~")], value);
}

interface Change {
  /** Which part of a value, counted through all of them. */
  readonly part: number;
  readonly to: unknown;
}

/** Stands for a part that is taken away. */
const ABSENT = Symbol("absent");

const LEAVES = [
  0,
  1,
  2,
  7,
  -4,
  0.3,
  1.5,
  2 ** 31,
  2 ** 40,
  true,
  false,
  null,
  "",
  "a",
  "ab",
  "low",
  "XY-7",
  "2026-02-28",
];
const CHANGE: fc.Arbitrary<Change> = fc.record({
  part: fc.nat(40),
  to: fc.oneof(
    fc.constantFrom<unknown>(...LEAVES, ABSENT, [], {}, "ana@example.com", "6d1e8b37-0c4a-4f92-a5d3-9b2f7e60c815"),
    fc.jsonValue({ maxDepth: 2 }),
    fc.dictionary(
      fc.constantFrom("a", "b", "amount", "name", "x-a", "leaf", "other"),
      fc.constantFrom<unknown>(...LEAVES),
    ),
  ),
});

/** A copy of a value with one of its parts replaced, in the order in which they are written. */
function changed(value: unknown, { part, to }: Change): unknown {
  let left = part % count(value);
  const copy = (inner: unknown): unknown => {
    if (left-- === 0) return to;
    if (Array.isArray(inner)) return inner.map(copy).filter((item) => item !== ABSENT);
    if (typeof inner !== "object" || inner === null) return inner;
    const entries = Object.entries(inner).map(([name, item]) => [name, copy(item)] as const);
    return Object.fromEntries(entries.filter(([, item]) => item !== ABSENT));
  };
  const result = copy(value);
  // Of the whole there is nothing to take away it from.
  return result === ABSENT ? value : result;
}

function count(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce<number>((sum, item) => sum + count(item), 1);
}
