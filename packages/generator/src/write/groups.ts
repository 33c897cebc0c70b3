import type { Api } from "../api.ts";
import { docComment } from "./doc-comment.ts";
import { indent, literal, text } from "./source-text.ts";

/** The source of a client, put in groups where they are asked for. */
export function grouped({ groups }: Api, client: string): string {
  if (groups.length === 0) return client;
  const operations = Object.fromEntries(groups.map((group) => [group.name, group.operations]));
  return `inGroups(\n${indent(`  ${client},\n  ${literal(operations, "  ", 2)},\n`, "  ")}  )`;
}

/** The member of the client's type that has them. */
export function groupsMember({ names, groups }: Api): string {
  if (groups.length === 0) return "";
  const members = groups.map(({ name, tag, description, operations }) => {
    const doc = docComment([description || `What the contract tags ${JSON.stringify(tag)}.`], "    ");
    return `${doc}    readonly ${name}: Pick<${names.pascal}, ${operations.map(text).join(" | ")}>;\n`;
  });
  return `  /** The same methods by the contract's tags. */\n  readonly groups: {\n${members.join("")}  };\n`;
}
