import { at, describeJson } from "@agentpost/document";
import { camelCase, isIdentifier } from "@agentpost/workspace";
import type { Group } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import type { ClientOperation } from "./client-operation.ts";
import { firstParagraph } from "./description.ts";
import { isOfEveryObject } from "./reserved-names.ts";

/**
 * The operations by tag: first the tags that the root lists, in its order, then the others as they come. What has no tag
 * is in no group. A name is made of the tag alone, so that one more tag never changes another's.
 */
export function readGroups(reader: DocumentReader, operations: readonly ClientOperation[]): Group[] {
  const descriptions = new Map(
    reader.items(reader.root, "tags").map(({ value }) => [String(value["name"]), firstParagraph(value["description"])]),
  );
  const members = new Map<string, string[]>([...descriptions.keys()].map((tag) => [tag, []]));
  const places = new Map<string, string>();
  for (const { name, operation } of operations) {
    for (const [tag, pointer] of tagsOf(reader, operation)) {
      members.set(tag, [...new Set([...(members.get(tag) ?? []), name])]);
      if (!places.has(tag)) places.set(tag, pointer);
    }
  }
  const tagOf = new Map<string, string>();
  return [...members].flatMap(([tag, names]): Group[] => {
    const pointer = places.get(tag);
    if (pointer === undefined) return [];
    const name = camelCase(tag);
    const rival = tagOf.get(name);
    const report = (reason: string) => reader.issues.add(pointer, `the tag ${JSON.stringify(tag)} ${reason}`);
    if (!isIdentifier(name) || isOfEveryObject(name)) {
      report("makes no name for a group of methods; rename it in the overlay, or take `groups` out of source.yaml");
    } else if (rival !== undefined) {
      report(`makes the same name as ${JSON.stringify(rival)}, ${name}; rename one of them in the overlay`);
    }
    tagOf.set(name, tag);
    return [{ name, tag, description: descriptions.get(tag) ?? "", operations: names }];
  });
}

function tagsOf(
  reader: DocumentReader,
  { pointer, value: { tags } }: ClientOperation["operation"],
): [tag: string, pointer: string][] {
  if (tags === undefined) return [];
  const place = at(pointer, "tags");
  if (!Array.isArray(tags)) {
    reader.issues.add(place, `came as ${describeJson(tags)}; expected a list of texts`);
    return [];
  }
  return tags.map((tag, index) => [String(tag), at(place, index)]);
}
