import { isObject, type JsonObject, localPointer, tokensOf, visitSchemas } from "@agentpost/document";
import ts from "typescript";
import type { Way } from "./type-difference.ts";

/** The kinds of components of which there are types, and which way each travels; a schema goes where it is mentioned. */
export const KINDS: Readonly<Record<string, Way | undefined>> = {
  schemas: undefined,
  parameters: "input",
  requestBodies: "input",
  responses: "output",
  headers: "output",
};

/** Which ways each type under `components["schemas"]` travels; both where nothing that travels mentions it. */
export class Travel {
  readonly #ways: Readonly<Record<Way, ReadonlySet<string>>>;

  constructor(file: ts.SourceFile | undefined, document: JsonObject) {
    const mentions = { input: new Set<string>(), output: new Set<string>() };
    const inside = new Map<string, Set<string>>();
    for (const declaration of file?.statements.filter(ts.isInterfaceDeclaration) ?? []) {
      const { text } = declaration.name;
      if (text === "components") readComponents(declaration, inside);
      if (["operations", "paths", "webhooks"].includes(text))
        readTravellers(declaration, mentions, text === "webhooks");
    }
    for (const [name, targets] of mappings(document)) {
      const key = keyOf("schemas", name);
      inside.set(key, new Set([...(inside.get(key) ?? []), ...targets.map((target) => keyOf("schemas", target))]));
    }
    this.#ways = { input: reach(mentions.input, inside), output: reach(mentions.output, inside) };
  }

  waysOf(kind: string, name: string): readonly Way[] {
    const fixed = KINDS[kind];
    if (fixed) return [fixed];
    const ways = (["input", "output"] as const).filter((way) => this.#ways[way].has(keyOf(kind, name)));
    return ways.length > 0 ? ways : ["output", "input"];
  }
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${name}`;
}

function readComponents(declaration: ts.InterfaceDeclaration, inside: Map<string, Set<string>>): void {
  for (const [kind, type] of membersOf(declaration)) {
    for (const [name, schema] of type && ts.isTypeLiteralNode(type) ? membersOf(type) : []) {
      inside.set(keyOf(kind, name), schema ? mentionsIn(schema) : new Set());
    }
  }
}

/** What a webhook brings comes in, as an answer does. */
function readTravellers(node: ts.Node, mentions: Record<Way, Set<string>>, isWebhook: boolean): void {
  const visit = (part: ts.Node): void => {
    const name = ts.isPropertySignature(part) ? nameOf(part) : undefined;
    const isAsked = name === "parameters" || name === "requestBody";
    if (isAsked || name === "responses") {
      const way = isAsked === isWebhook ? "output" : "input";
      for (const found of mentionsIn(part)) mentions[way].add(found);
    } else ts.forEachChild(part, visit);
  };
  ts.forEachChild(node, visit);
}

/** The components that a piece of types mentions, as `components["schemas"]["Note"]`. */
function mentionsIn(node: ts.Node): Set<string> {
  const found = new Set<string>();
  const visit = (part: ts.Node): void => {
    if (ts.isIndexedAccessTypeNode(part) && ts.isIndexedAccessTypeNode(part.objectType)) {
      const [kind, name] = [literal(part.objectType.indexType), literal(part.indexType)];
      if (kind !== undefined && name !== undefined) found.add(keyOf(kind, name));
    }
    ts.forEachChild(part, visit);
  };
  visit(node);
  return found;
}

function literal(node: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

function membersOf(node: ts.InterfaceDeclaration | ts.TypeLiteralNode): [string, ts.TypeNode | undefined][] {
  return node.members.filter(ts.isPropertySignature).map((part) => [nameOf(part) ?? "", part.type]);
}

function nameOf({ name }: ts.PropertySignature): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}

/** What a discriminator leads to, which types need not mention. */
function mappings(document: JsonObject): [name: string, targets: string[]][] {
  const components = document["components"];
  const schemas = isObject(components) && isObject(components["schemas"]) ? components["schemas"] : {};
  return Object.entries(schemas).map(([name, schema]) => {
    const targets: string[] = [];
    visitSchemas(schema, ({ discriminator }) => {
      const mapping = isObject(discriminator) && isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
      for (const target of Object.values(mapping)) {
        const last = tokensOf(localPointer(String(target)) ?? `/${target}`).at(-1);
        if (last !== undefined) targets.push(last);
      }
    });
    return [name, targets];
  });
}

function reach(starts: ReadonlySet<string>, inside: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    waiting.push(...(inside.get(key) ?? []));
  }
  return reached;
}
