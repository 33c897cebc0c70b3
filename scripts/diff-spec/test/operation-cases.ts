import { type Case, part } from "./case.ts";

/** Changes of operations, parameters, statuses and media types. */
export const operationCases: readonly Case[] = [
  ["nothing", "none", [], () => {}],
  [
    "an operation is gone",
    "major",
    ["contract", "types", "consumers"],
    ({ item }) => void delete item["post"],
    withGet,
  ],
  ["an operation is new", "minor", ["contract", "types"], (draft) => withGet(draft)],
  [
    "an operation has another operationId",
    "major",
    ["contract", "types", "consumers"],
    ({ operation }) => {
      operation["operationId"] = `${operation["operationId"]}Again`;
    },
  ],
  [
    "an operation is deprecated",
    "patch",
    ["contract"],
    ({ operation }) => {
      operation["deprecated"] = true;
    },
  ],
  [
    "an operation has another summary",
    "patch",
    ["contract"],
    ({ operation }) => {
      operation["summary"] = "Sends it.";
    },
  ],
  [
    "an operation has another tag",
    "patch",
    ["contract"],
    ({ operation }) => {
      operation["tags"] = ["messages"];
    },
  ],
  [
    "an operation takes longer",
    "patch",
    ["contract"],
    ({ operation }) => {
      operation["x-agentpost-timeout-ms"] = 1;
    },
  ],
  [
    "a required query parameter is new",
    "major",
    ["contract", "types", "consumers"],
    ({ parameters }) => {
      parameters.push({ name: "page", in: "query", required: true, schema: { type: "integer" } });
    },
  ],
  [
    "an optional query parameter is new",
    "minor",
    ["contract", "types"],
    ({ parameters }) => {
      parameters.push({ name: "page", in: "query", schema: { type: "integer" } });
    },
  ],
  [
    "a required header is new",
    "major",
    ["contract", "types", "consumers"],
    ({ parameters }) => {
      parameters.push({ name: "X-Account", in: "header", required: true, schema: { type: "string" } });
    },
  ],
  [
    "an optional cookie is new",
    "minor",
    ["contract", "types"],
    ({ parameters }) => {
      parameters.push({ name: "theme", in: "cookie", schema: { type: "string" } });
    },
  ],
  [
    "a query parameter is gone",
    "major",
    ["contract", "types", "consumers"],
    ({ parameters }) => void parameters.splice(2, 1),
  ],
  [
    "a query parameter became required",
    "major",
    ["contract", "types"],
    ({ parameters }) => {
      part(parameters[2])["required"] = true;
    },
  ],
  [
    "a query parameter became optional",
    "minor",
    ["types"],
    ({ parameters }) => {
      part(parameters[1])["required"] = false;
    },
  ],
  [
    "a query parameter is another type",
    "major",
    ["contract", "types", "consumers"],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "boolean" };
    },
  ],
  [
    "a query parameter takes a number for an integer",
    "patch",
    ["contract"],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "number" };
    },
  ],
  [
    "a query parameter moved to the headers",
    "major",
    ["contract", "types", "consumers"],
    ({ parameters }) => {
      part(parameters[2])["in"] = "header";
    },
  ],
  [
    "a query parameter takes one more value",
    "minor",
    ["types"],
    ({ parameters }) => {
      part(parameters[3])["schema"] = { type: "string", enum: ["asc", "desc", "none"] };
    },
  ],
  [
    "a query parameter takes one value less",
    "major",
    ["contract", "types"],
    ({ parameters }) => {
      part(parameters[3])["schema"] = { type: "string", enum: ["asc"] };
    },
  ],
  [
    "a query parameter is written in another style",
    "major",
    ["contract", "types", "consumers"],
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
    ({ parameters }) => {
      part(parameters[2])["description"] = "How many.";
    },
  ],
  [
    "a query parameter is deprecated",
    "patch",
    ["contract"],
    ({ parameters }) => {
      part(parameters[2])["deprecated"] = true;
    },
  ],
  [
    "another success is new",
    "major",
    ["types"],
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
    ["contract", "types", "consumers"],
    ({ responses }) => {
      responses["201"] = part(responses["200"]);
      delete responses["200"];
    },
  ],
  [
    "the success has no body any more",
    "major",
    ["contract", "types", "consumers"],
    ({ responses }) => {
      responses["200"] = { description: "Done." };
    },
  ],
  [
    "a failure is new",
    "minor",
    ["contract", "types"],
    ({ responses }) => {
      responses["409"] = { description: "No." };
    },
  ],
  ["a failure is gone", "major", ["contract", "types", "consumers"], ({ responses }) => void delete responses["404"]],
  [
    "the other failures have a body",
    "minor",
    ["contract", "types"],
    ({ responses, failure }) => {
      responses["default"] = { description: "Else.", content: { "application/json": { schema: failure } } };
    },
  ],
  [
    "the answer is another media type",
    "major",
    ["contract", "types", "consumers"],
    ({ responses, answer }) => {
      responses["200"] = { description: "Done.", content: { "text/plain": { schema: { type: "string" } } } };
      void answer;
    },
  ],
  [
    "the answer has one more media type",
    "minor",
    ["contract"],
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
    ({ responses, answer }) => {
      responses["200"] = { description: "All done.", content: { "application/json": { schema: answer } } };
    },
  ],
];

function withGet({ item }: Parameters<Case[3]>[0]): void {
  const responses = { "200": { description: "Done." } };
  const { operationId } = item["post"] as { operationId: string };
  const parameters = [{ name: "id", in: "path", required: true, schema: { type: "string" } }];
  item["get"] = { operationId: `${operationId}Read`, parameters, responses };
}
