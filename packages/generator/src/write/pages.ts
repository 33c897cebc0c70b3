import { upperFirst } from "@agentpost/workspace";
import type { Api, ApiOperation } from "../api.ts";
import { docComment } from "./doc-comment.ts";
import { isInputOptional } from "./input-type.ts";
import { namedType } from "./named-type.ts";
import { indent, literal, text } from "./source-text.ts";

const PAGERS = { page: "byPage", offset: "byOffset", cursor: "byCursor", next: "byAddress" } as const;

/** The operations that have pages. */
export function paged({ operations }: Pick<Api, "operations">): ApiOperation[] {
  return operations.filter(({ pages }) => pages !== undefined);
}

/** What of the transport's pages the functions of these operations need. */
export function pageImports(operations: readonly ApiOperation[]): { values: string[]; types: string[] } {
  const pagers = operations.flatMap(({ pages }) => (pages ? [PAGERS[pages.kind]] : []));
  return pagers.length === 0 ? { values: [], types: [] } : { values: ["pagesOf", ...pagers], types: ["Pages"] };
}

/** The type of an operation's items, and the function that gives them; nothing for one without pages. */
export function eachFunction(vendor: string, operation: ApiOperation): string {
  const { name, pages, answers } = operation;
  if (!pages) return "";
  const type = upperFirst(name);
  const success = answers.successes.find(({ kind }) => kind === "json");
  const list = pages.plan.items.reduce((whole, key) => `NonNullable<${whole}[${text(key)}]>`, success?.type ?? "never");
  const item = namedType(`${type}Item`, pages.itemType ?? `${list}[number]`, pages.isItemOneObject);
  const plan = literal(pages.plan, "    ", 4);
  return [
    "\n",
    docComment([`An item of {@link each${type}}.`]),
    `${item}\n`,
    `/** What {@link each${type}} gives: the items, and by \`.pages()\` the answers. */\n`,
    `export type ${type}Pages = Pages<${type}Item, ${type}Answer>;\n`,
    docComment(eachDoc(operation)),
    `export function each${type}(\n  client: Client<${text(vendor)}>,\n`,
    `  input${isInputOptional(operation) ? "?" : ""}: ${type}Input,\n  options?: CallOptions,\n`,
    `): ${type}Pages {\n`,
    `  return pagesOf(\n    client,\n    ${name}Operation,\n    ${PAGERS[pages.kind]},\n    ${plan},\n`,
    "    input,\n    options,\n  );\n}\n",
  ].join("");
}

/** The source of a client that has its pages, where there are some. */
export function withPages(api: Api, client: string): string {
  const entries = paged(api).map(({ name }) => `      ${name}: operations.each${upperFirst(name)},\n`);
  if (entries.length === 0) return client;
  return `withEach(\n${indent(`  ${client},\n`, "  ")}    {\n${entries.join("")}    },\n  )`;
}

/** The member of the client's type that has them. */
export function eachMember(api: Api): string {
  const members = paged(api).map((operation) => {
    const type = `operations.${upperFirst(operation.name)}`;
    const input = `input${isInputOptional(operation) ? "?" : ""}: ${type}Input`;
    const signature = `${operation.name}(${input}, options?: CallOptions): ${type}Pages;\n`;
    return `${docComment(eachDoc(operation), "    ")}    ${signature}`;
  });
  if (members.length === 0) return "";
  return `  /** The items of lists, page after page. */\n  readonly each: {\n${members.join("")}  };\n`;
}

function eachDoc({ name, pages, deprecated }: ApiOperation): string[] {
  const order = pages?.order === undefined ? "" : `, ${pages.order.replace("-", " ")}`;
  return [
    `The items of {@link ${name}}${order}: a page is asked for when its first item is wanted. \`.pages()\` gives the answers.`,
    deprecated ? "@deprecated The vendor advises against it." : "",
  ];
}
