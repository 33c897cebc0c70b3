import { isObject, type JsonObject } from "@agentpost/document";
import type { Change } from "./change.ts";
import { host } from "./host.ts";
import { randomLeaf, randomObject } from "./random-schema.ts";
import { file } from "./random-upload.ts";

/** What vendors do to an operation. */
export const OPERATION_CHANGES: readonly Change[] = [
  ({ parameters }, dice) => {
    if (Array.isArray(parameters))
      parameters.push({
        name: `new${dice.below(9)}`,
        in: dice.pick(["query", "header"]),
        required: dice.chance(40),
        schema: randomLeaf(dice),
      });
  },
  ({ parameters }) => {
    const last = Array.isArray(parameters) ? parameters.at(-1) : undefined;
    if (Array.isArray(parameters) && isObject(last) && last["in"] !== "path") parameters.pop();
  },
  ({ parameters }) => {
    const last = Array.isArray(parameters) ? parameters.at(-1) : undefined;
    if (isObject(last) && last["in"] !== "path") last["required"] = last["required"] !== true;
  },
  ({ parameters }) => void (Array.isArray(parameters) && parameters.reverse()),
  ({ parameters }) => {
    const last = Array.isArray(parameters) ? parameters.at(-1) : undefined;
    if (isObject(last)) last["description"] = "Other words.";
  },
  (operation) => {
    if (isObject(operation["requestBody"]))
      operation["requestBody"]["required"] = operation["requestBody"]["required"] !== true;
  },
  (operation) => void delete operation["requestBody"],
  ({ responses }, dice) => {
    if (isObject(responses))
      responses[dice.pick(["202", "409", "500"])] = {
        description: "Else.",
        content: { "application/json": { schema: randomObject(dice, 1) } },
      };
  },
  ({ responses }) => {
    if (isObject(responses)) delete responses["404"];
  },
  ({ responses }, dice) => {
    const answer = isObject(responses) ? responses["200"] : undefined;
    if (!isObject(answer)) return;
    if (answer["content"]) delete answer["content"];
    else answer["content"] = { "application/json": { schema: randomObject(dice, 1) } };
  },
  (operation) => {
    operation["tags"] = ["other"];
  },
  (operation) => {
    operation["summary"] = "Other words.";
  },
  (operation) => {
    operation["security"] = [{ key: [] }];
  },
  ({ requestBody }, dice) => {
    const form = isObject(requestBody) ? formOf(requestBody) : undefined;
    if (isObject(form?.["properties"])) form["properties"][dice.pick(["cover", "title"])] = file(dice);
  },
  (operation, dice) => {
    if (operation["servers"]) delete operation["servers"];
    else operation["servers"] = [host(dice.pick(["files", "archive"]))];
  },
  ({ servers }) => void (Array.isArray(servers) && servers.push(host("second"))),
];

function formOf({ content }: JsonObject): JsonObject | undefined {
  const media = isObject(content) ? content["multipart/form-data"] : undefined;
  return isObject(media) && isObject(media["schema"]) ? media["schema"] : undefined;
}
