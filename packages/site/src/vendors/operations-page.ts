import { codeSpan, type JsonObject, type VendorDocument } from "@agentpost/document";
import { clientOperations } from "@agentpost/generator";
import { fieldsOf } from "./fields.ts";
import { operationText } from "./operation.ts";
import { members, resolve } from "./resolve.ts";
import { table, words } from "./table.ts";

/** Every operation of a vendor's client and every webhook, with their fields, as the contract has them. */
export function operationsPage(contract: VendorDocument, title: string): string {
  const { document, vendor } = contract;
  const { operations } = clientOperations(contract);
  const list = operations.map(({ name, method, path }) => [
    `[\`${name}\`](#${name})`,
    codeSpan(`${method.toUpperCase()} ${path}`),
  ]);
  return [
    `---\ntitle: ${title}’s operations\noutline: 2\n---`,
    `# ${title}’s operations`,
    `What [the client](/vendors/${vendor}) sends and gets, by its contract. [Try them against a mock](/try/${vendor}.html){target="_self"}.`,
    table(["Method", "Request"], list),
    ...operations.map((operation) => operationText(document, operation)),
    ...webhooks(document),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function webhooks(document: JsonObject): string[] {
  const named = members(document, document["webhooks"] ?? document["x-webhooks"]);
  return named.flatMap(([name, item]) => {
    const [operation] = members(document, item)
      .filter(([method]) => method === "post")
      .map(([, value]) => value);
    if (!operation) return [];
    const [content] = members(document, resolve(document, operation["requestBody"])["content"]).map(([, each]) => each);
    const fields = content ? fieldsOf(document, resolve(document, content["schema"])) : [];
    const rows = fields.map(({ path, type, description }) => [codeSpan(path), type, words(description)]);
    const text = words(operation["description"]) || words(operation["summary"]);
    return [
      `## Webhook ${codeSpan(name)} {#webhook-${name.replace(/[^\w-]/g, "-")}}`,
      text,
      table(["Field", "Type", "What it is"], rows),
    ];
  });
}
