import { type Case, part } from "../case.ts";

/** Changes of what a parameter takes, and how it is written. */
export const parameterValueCases: readonly Case[] = [
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
    "a query parameter may not be null any more, which no client has sent",
    "patch",
    ["contract"],
    ["changed: `query.limit` no longer says that it may be null, which no call could give."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "integer" };
    },
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: ["integer", "null"] };
    },
  ],
  [
    "a query parameter has no null among its values any more, which no client has sent, and one value less",
    "major",
    ["contract", "types"],
    ['breaking: `query.sort` no longer takes `"desc"`.'],
    ({ parameters }) => {
      part(parameters[3])["schema"] = { enum: ["asc"] };
    },
    ({ parameters }) => {
      part(parameters[3])["schema"] = { enum: ["asc", "desc", null] };
    },
  ],
  [
    "the items of a list in a query may not be null any more",
    "major",
    ["contract", "types"],
    ["breaking: `query.limit[]` may no longer be null."],
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "array", items: { type: "integer" } };
    },
    ({ parameters }) => {
      part(parameters[2])["schema"] = { type: "array", items: { type: ["integer", "null"] } };
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
];

function withList({ parameters }: Parameters<Case[4]>[0]): void {
  parameters.push({ name: "labels", in: "query", schema: { type: "array", items: { type: "string" } } });
}
