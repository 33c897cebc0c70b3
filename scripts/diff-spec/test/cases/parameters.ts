import { type Case, part } from "../case.ts";

/** Changes of which parameters there are, where they stand and what is said of them. */
export const parameterCases: readonly Case[] = [
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
    "a query parameter moved to the headers",
    "major",
    ["consumers", "contract", "types"],
    ["breaking: `query.limit` is no longer accepted.", "new: `header.limit` is new and optional."],
    ({ parameters }) => {
      part(parameters[2])["in"] = "header";
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
];

function withSiblings({ parameters }: Parameters<Case[4]>[0]): void {
  parameters.push({ name: "after", in: "query", description: "From this one.", schema: { type: "string" } });
  parameters.push({ name: "before", in: "query", description: "Up to this one.", schema: { type: "string" } });
}
