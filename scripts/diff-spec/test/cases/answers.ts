import type { JsonObject } from "@agentpost/document";
import { type Case, part } from "../case.ts";

/** Changes of statuses, and of the media types and headers of answers. */
export const answerCases: readonly Case[] = [
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
  [
    "a header is new",
    "minor",
    ["contract"],
    ["new: in the answer, the header `X-Id` is new."],
    ({ responses, answer }) => {
      responses["200"] = {
        description: "Done.",
        headers: { "X-Id": { schema: { type: "string" } } },
        content: { "application/json": { schema: answer } },
      };
    },
  ],
];

function withHeader(schema: JsonObject, required: boolean): JsonObject {
  const headers = { "X-Id": { required, schema: { type: "string" } } };
  return { description: "Done.", headers, content: { "application/json": { schema } } };
}
