import { upperFirst } from "@agentpost/workspace";
import ts from "typescript";
import type { VendorPair } from "../snapshot.ts";

/**
 * The methods of the old package whose types are written in other words in the new one, be it far inside. Of the others
 * a program can't tell the two packages apart, so that none is compiled for them.
 */
export function changedMethods({ before, after }: VendorPair, methods: Iterable<string>): Set<string> {
  const [old, now] = [new Declarations(before.files), new Declarations(after.files)];
  return new Set([...methods].filter((method) => old.textOf(method) !== now.textOf(method)));
}

const MENTION = /\b(components|operations)\["?[^\]]+\](?:\["?[^\]]+\])?/g;

class Declarations {
  readonly #texts = new Map<string, string>();
  readonly #byWord = new Map<string, string[]>();

  constructor(files: ReadonlyMap<string, string>) {
    const parse = (path: string) => ts.createSourceFile(path, files.get(path) ?? "", ts.ScriptTarget.ES2022);
    const schema = parse("src/schema.gen.ts");
    for (const declaration of schema.statements.filter(ts.isInterfaceDeclaration)) {
      for (const [name, member] of membersOf(declaration)) {
        const key = `${declaration.name.text}[${name}]`;
        if (declaration.name.text === "operations") this.#texts.set(key, member.getText(schema));
        if (declaration.name.text !== "components" || !member.type || !ts.isTypeLiteralNode(member.type)) continue;
        for (const [own, part] of membersOf(member.type)) this.#texts.set(`${key}[${own}]`, part.getText(schema));
      }
    }
    const operations = parse("src/operations.gen.ts");
    for (const statement of operations.statements) {
      const isNamed =
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement) ||
        ts.isFunctionDeclaration(statement);
      const name = isNamed ? statement.name?.text : undefined;
      if (name === undefined) continue;
      const text = statement.getText(operations);
      this.#byWord.set(name, [
        ...(this.#byWord.get(name) ?? []),
        ts.isFunctionDeclaration(statement) ? text.replace(/\{[^{}]*\}$/, "") : text,
      ]);
    }
  }

  /** Everything that says what a method takes and gives. */
  textOf(method: string): string {
    const upper = upperFirst(method);
    const names = [
      method,
      `safe${upper}`,
      ...["Input", "Body", "Data", "Answer", "Result"].map((part) => upper + part),
    ];
    const whole = names.flatMap((name) => this.#byWord.get(name) ?? []);
    const seen = new Set<string>();
    for (let index = 0; index < whole.length; index++) {
      for (const [mention] of whole[index]?.matchAll(MENTION) ?? []) {
        const key = mention.replaceAll('"', "");
        for (const one of [key, key.replace(/\[[^\]]+\]$/, "")]) {
          const text = seen.has(one) ? undefined : this.#texts.get(one);
          seen.add(one);
          if (text !== undefined) whole.push(text);
        }
      }
    }
    return whole.join("\n");
  }
}

function membersOf(node: ts.InterfaceDeclaration | ts.TypeLiteralNode): [string, ts.PropertySignature][] {
  return node.members.filter(ts.isPropertySignature).map((member) => {
    const { name } = member;
    return [ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name) ? name.text : "", member];
  });
}
