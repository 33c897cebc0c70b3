import type { JsonObject } from "@agentpost/document";
import { type Case, part } from "./case.ts";

/** Changes of operations, parameters, statuses and media types. */
export const operationCases: readonly Case[] = [
  ["nothing", "none", [], [], () => {}],
  [
    "an operation is gone",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: is gone."],
    ({ item }) => void delete item["post"],
    withGet,
  ],
  ["an operation is new", "minor", ["contract", "types"], ["new: is a new method."], (draft) => withGet(draft)],
  [
    "an operation has another operationId",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: is gone.", "new: is a new method."],
    ({ operation }) => {
      operation["operationId"] = `${operation["operationId"]}Again`;
    },
  ],
  [
    "an operation is deprecated",
    "patch",
    ["contract"],
    ["changed: is deprecated."],
    ({ operation }) => {
      operation["deprecated"] = true;
    },
  ],
  [
    "an operation has another summary",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ operation }) => {
      operation["summary"] = "Sends it.";
    },
  ],
  [
    "an operation has another tag",
    "none",
    [],
    [],
    ({ operation }) => {
      operation["tags"] = ["messages"];
    },
  ],
  [
    "an operation takes longer",
    "patch",
    ["contract"],
    ["changed: how long one attempt may take changed."],
    ({ operation }) => {
      operation["x-agentpost-timeout-ms"] = 1;
    },
  ],
  [
    "a required query parameter is new",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `query.page` is new and required."],
    ({ parameters }) => {
      parameters.push({ name: "page", in: "query", required: true, schema: { type: "integer" } });
    },
  ],
  [
    "an optional query parameter is new",
    "minor",
    ["contract", "types"],
    ["new: `query.page` is new and optional."],
    ({ parameters }) => {
      parameters.push({ name: "page", in: "query", schema: { type: "integer" } });
    },
  ],
  [
    "a required header is new",
    "major",
    ["consumers", "contract", "types"],
    ['breaking: `header["X-Account"]` is new and required.'],
    ({ parameters }) => {
      parameters.push({ name: "X-Account", in: "header", required: true, schema: { type: "string" } });
    },
  ],
  [
    "an optional cookie is new",
    "minor",
    ["contract", "types"],
    ["new: `cookie.theme` is new and optional."],
    ({ parameters }) => {
      parameters.push({ name: "theme", in: "cookie", schema: { type: "string" } });
    },
  ],
  [
    "a query parameter is gone",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `query.limit` is no longer accepted."],
    ({ parameters }) => void parameters.splice(2, 1),
  ],
  [
    "a query parameter became required",
    "major",
    ["contract", "types"],
    ["breaking: `query.limit` is now required."],
    ({ parameters }) => {
      part(parameters[2])["required"] = true;
    },
  ],
  [
    "a query parameter became optional",
    "minor",
    ["types"],
    ["new: `query.filter` is now optional."],
    ({ parameters }) => {
      part(parameters[1])["required"] = false;
    },
  ],
  [
    "a query parameter is another type",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `query.limit` was `number`, is `boolean`."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "boolean" };
    },
  ],
  [
    "a query parameter takes a number for an integer",
    "minor",
    ["contract"],
    ["new: `query.limit` also takes a number that isn't whole."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "number" };
    },
  ],
  [
    "a query parameter moved to the headers",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `query.limit` is no longer accepted.", "new: `header.limit` is new and optional."],
    ({ parameters }) => {
      part(parameters[2])["in"] = "header";
    },
  ],
  [
    "a query parameter takes one more value",
    "minor",
    ["types"],
    ['new: `query.sort` also takes `"none"`.'],
    ({ parameters }) => {
      part(parameters[3])["schema"] = { type: "string", enum: ["asc", "desc", "none"] };
    },
  ],
  [
    "a query parameter takes one value less",
    "major",
    ["contract", "types"],
    ['breaking: `query.sort` no longer takes `"desc"`.'],
    ({ parameters }) => {
      part(parameters[3])["schema"] = { type: "string", enum: ["asc"] };
    },
  ],
  [
    "a query parameter is written in another style",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `query.limit` was `number`, is `number[]`."],
    ({ parameters }) => {
      parameters.splice(2, 1, {
        name: "limit",
        in: "query",
        schema: { type: "array", items: { type: "integer" } },
        style: "pipeDelimited",
        explode: false,
      });
    },
  ],
  [
    "a query parameter is described",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ parameters }) => {
      part(parameters[2])["description"] = "How many.";
    },
  ],
  [
    "a query parameter is deprecated",
    "patch",
    ["contract"],
    ["changed: `query.limit` is deprecated."],
    ({ parameters }) => {
      part(parameters[2])["deprecated"] = true;
    },
  ],
  [
    "another success is new",
    "major",
    ["types"],
    ["breaking: in the answer, the status `202` is new."],
    ({ responses }) => {
      responses["202"] = {
        description: "Later.",
        content: { "application/json": { schema: { type: "object", properties: { job: { type: "string" } } } } },
      };
    },
  ],
  [
    "the success has another status",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, the status `200` is gone.", "new: in the answer, the status `201` is new."],
    ({ responses }) => {
      responses["201"] = part(responses["200"]);
      delete responses["200"];
    },
  ],
  [
    "the success has no body any more",
    "major",
    ["consumers", "types"],
    ["breaking: in the answer, `data` was `CaseData`, is `unknown`."],
    ({ responses }) => {
      responses["200"] = { description: "Done." };
    },
  ],
  [
    "a failure is new",
    "minor",
    ["types"],
    ["new: a failure `409` is now told apart."],
    ({ responses }) => {
      responses["409"] = { description: "No." };
    },
  ],
  [
    "a failure is gone",
    "major",
    ["consumers", "types"],
    ["breaking: a failure `404` is no longer told apart."],
    ({ responses }) => void delete responses["404"],
  ],
  [
    "the other failures have a body",
    "minor",
    ["types"],
    ["new: the body of any other failure is there now, where nothing was."],
    ({ responses, failure }) => {
      responses["default"] = { description: "Else.", content: { "application/json": { schema: failure } } };
    },
  ],
  [
    "the answer is another media type",
    "major",
    ["consumers", "types"],
    [
      "breaking: in the answer, `data` was `CaseData`, is `string`.",
      "new: in the answer, the media type `text/plain` is new.",
    ],
    ({ responses, answer }) => {
      responses["200"] = { description: "Done.", content: { "text/plain": { schema: { type: "string" } } } };
      void answer;
    },
  ],
  [
    "the answer has one more media type",
    "minor",
    ["contract"],
    ["new: in the answer, the media type `text/plain` is new."],
    ({ responses, answer }) => {
      responses["200"] = {
        description: "Done.",
        content: { "application/json": { schema: answer }, "text/plain": { schema: { type: "string" } } },
      };
    },
  ],
  [
    "an answer has another description",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ responses, answer }) => {
      responses["200"] = { description: "All done.", content: { "application/json": { schema: answer } } };
    },
  ],
  [
    "an operation has a key of the vendor's own",
    "none",
    [],
    [],
    ({ operation }) => {
      operation["x-group"] = "messages";
    },
  ],
  [
    "an operation has a page about it elsewhere",
    "none",
    [],
    [],
    ({ operation }) => {
      operation["externalDocs"] = { url: "https://docs.example.com" };
    },
  ],
  [
    "an operation is no longer deprecated",
    "patch",
    ["contract"],
    ["changed: is no longer deprecated."],
    ({ operation }) => void delete operation["deprecated"],
    ({ operation }) => {
      operation["deprecated"] = true;
    },
  ],
  [
    "an operation may be repeated",
    "patch",
    ["contract"],
    ["changed: whether it is repeated after an uncertain outcome changed."],
    ({ operation }) => {
      operation["x-agentpost-idempotent"] = true;
    },
  ],
  [
    "an operation says itself what the document says of security",
    "none",
    [],
    [],
    ({ operation }) => {
      operation["security"] = [{ key: [] }];
    },
  ],
  [
    "an operation needs another credential",
    "major",
    ["contract"],
    ["breaking: needs other credentials."],
    ({ operation }) => {
      operation["security"] = [{ bearer: [] }];
    },
    withBearer,
  ],
  [
    "an operation needs no credential",
    "minor",
    ["contract"],
    ["new: needs no credentials any more."],
    ({ operation }) => {
      operation["security"] = [];
    },
  ],
  [
    "an operation is sent with another method",
    "none",
    ["contract"],
    ["document: is now sent as `PUT /case/{id}`, before as `POST /case/{id}`; who calls by path calls the new one."],
    ({ item }) => {
      item["put"] = part(item["post"]);
      delete item["post"];
    },
  ],
  ["the parameters stand in another order", "none", [], [], ({ parameters }) => void parameters.reverse()],
  [
    "a parameter is said of the whole path",
    "none",
    [],
    [],
    ({ item, parameters }) => {
      item["parameters"] = parameters.splice(0, 1);
    },
  ],
  [
    "two sibling parameters have other words",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ parameters }) => {
      for (const [index, other] of [
        [1, "After this one."],
        [2, "Before this one."],
      ] as const) {
        parameters[parameters.length - index] = { ...part(parameters.at(-index)), description: other, example: "m9" };
      }
    },
    withSiblings,
  ],
  [
    "two sibling parameters have swapped their words",
    "patch",
    ["contract"],
    ["changed: the documentation changed."],
    ({ parameters }) => {
      const [one, other] = [part(parameters.at(-2)), part(parameters.at(-1))];
      [one["description"], other["description"]] = [part(other["description"]), part(one["description"])];
    },
    withSiblings,
  ],
  [
    "one of two sibling parameters is gone",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `query.before` is no longer accepted."],
    ({ parameters }) => void parameters.pop(),
    withSiblings,
  ],
  [
    "a whole number has another format",
    "patch",
    ["contract"],
    ["changed: `query.limit` has the format `int64`."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", format: "int64" };
    },
  ],
  [
    "a parameter that is a text has a format",
    "patch",
    ["contract"],
    ["changed: `query.filter` has the format `uuid`."],
    ({ parameters }) => {
      part(parameters[1])["schema"] = { type: "string", format: "uuid" };
    },
  ],
  [
    "a parameter has another default",
    "patch",
    ["contract"],
    ["changed: `query.limit` is `50` where it is left out."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", default: 50 };
    },
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", default: 20 };
    },
  ],
  [
    "a parameter must be larger",
    "major",
    ["contract"],
    ["breaking: `query.limit` is at least 10; before at least 1."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", minimum: 10 };
    },
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", minimum: 1 };
    },
  ],
  [
    "a parameter may be smaller",
    "minor",
    ["contract"],
    ["new: `query.limit` is at least 0; before at least 1."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", minimum: 0 };
    },
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", minimum: 1 };
    },
  ],
  [
    "a parameter must be more than it could be",
    "major",
    ["contract"],
    ["breaking: `query.limit` is more than 1; before at least 1."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", exclusiveMinimum: 1 };
    },
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer", minimum: 1 };
    },
  ],
  [
    "a parameter takes whole numbers only",
    "major",
    ["contract"],
    ["breaking: `query.limit` no longer takes a number that isn't whole."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer" };
    },
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "number" };
    },
  ],
  [
    "a parameter must match a pattern",
    "major",
    ["contract"],
    ["breaking: `query.filter` must match ``^[a-z`|]+$``."],
    ({ parameters }) => {
      part(parameters[1])["schema"] = { type: "string", pattern: "^[a-z`|]+$" };
    },
  ],
  [
    "a list in the query is written in another way",
    "major",
    ["contract"],
    ["breaking: `query.labels` is written in another way."],
    ({ parameters }) => {
      part(parameters.at(-1))["explode"] = false;
    },
    withList,
  ],
  [
    "a list in the query takes fewer items",
    "major",
    ["contract"],
    ["breaking: `query.labels` has at most 3 items."],
    ({ parameters }) => {
      part(parameters.at(-1))["schema"] = { type: "array", items: { type: "string" }, maxItems: 3 };
    },
    withList,
  ],
  [
    "a plain parameter says that it is written in the usual way",
    "none",
    [],
    [],
    ({ parameters }) => void Object.assign(part(parameters[2]), { style: "form", explode: false }),
  ],
  [
    "a plain parameter is said in two parts",
    "none",
    [],
    [],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { allOf: [{ type: "integer" }] };
    },
  ],
  [
    "a parameter is written as JSON",
    "major",
    ["contract"],
    ["breaking: `query.labels` is written in another way."],
    ({ parameters }) => {
      const { schema, ...rest } = part(parameters.at(-1));
      parameters.splice(-1, 1, { ...rest, content: { "application/json": { schema: part(schema) } } });
    },
    withList,
  ],
  [
    "another success with the same body is new",
    "minor",
    ["types"],
    ["new: in the answer, the status `201` is new."],
    ({ responses }) => {
      responses["201"] = part(responses["200"]);
    },
  ],
  [
    "an answer that had no body has one",
    "minor",
    ["types"],
    ["new: in the answer, `data` was `unknown`, is `CaseData`."],
    ({ responses, answer }) => {
      responses["200"] = { description: "Done.", content: { "application/json": { schema: answer } } };
    },
    ({ responses }) => {
      responses["200"] = { description: "Done." };
    },
  ],
  [
    "a failure that had no body has one",
    "minor",
    ["types"],
    ["new: the body of a failure 409 is there now, where nothing was."],
    ({ responses, failure }) => {
      responses["409"] = { description: "No.", content: { "application/json": { schema: failure } } };
    },
    ({ responses }) => {
      responses["409"] = { description: "No." };
    },
  ],
  [
    "a failure has no body any more",
    "major",
    ["types"],
    ["breaking: the body of a failure 404 is gone."],
    ({ responses }) => {
      responses["404"] = { description: "Not found." };
    },
  ],
  [
    "a header of the answer is gone",
    "major",
    ["contract"],
    ["breaking: in the answer, the header `X-Id` is gone."],
    ({ responses, answer }) => {
      responses["200"] = { description: "Done.", content: { "application/json": { schema: answer } } };
    },
    ({ responses, answer }) => {
      responses["200"] = withHeader(answer, true);
    },
  ],
  [
    "a header of the answer may be missing",
    "major",
    ["contract"],
    ["breaking: in the answer, the header `X-Id` may now be missing."],
    ({ responses, answer }) => {
      responses["200"] = withHeader(answer, false);
    },
    ({ responses, answer }) => {
      responses["200"] = withHeader(answer, true);
    },
  ],
];

function withGet({ item }: Parameters<Case[4]>[0]): void {
  const responses = { "200": { description: "Done." } };
  const { operationId } = item["post"] as { operationId: string };
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  item["get"] = { operationId: `${operationId}Read`, parameters, responses };
}

function withSiblings({ parameters }: Parameters<Case[4]>[0]): void {
  parameters.push({ name: "after", in: "query", description: "From this one.", schema: { type: "string" } });
  parameters.push({ name: "before", in: "query", description: "Up to this one.", schema: { type: "string" } });
}

function withList({ parameters }: Parameters<Case[4]>[0]): void {
  parameters.push({ name: "labels", in: "query", schema: { type: "array", items: { type: "string" } } });
}

function withBearer({ operation }: Parameters<Case[4]>[0]): void {
  operation["security"] = [{ key: [] }];
}

function withHeader(schema: JsonObject, required: boolean): JsonObject {
  const headers = { "X-Id": { required, schema: { type: "string" } } };
  return { description: "Done.", headers, content: { "application/json": { schema } } };
}
