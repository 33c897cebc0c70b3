import { clone, type JsonObject } from "@agentpost/document";
import { generatePackage } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { expect, test } from "vitest";
import { judgeAll } from "../judge.ts";

test("the bump tells of items that are new under `each`, that are others, and that are gone", async () => {
  const contract = await fixture("pages");
  const state = async (change: (calls: Record<string, JsonObject[string]>) => void) => {
    const document = clone(contract.document);
    change(Object(document["paths"])["/calls"].get);
    return { contract: { ...contract, document }, files: await generatePackage({ ...contract, document }) };
  };
  const key = "x-agentpost-pages";
  const plain = await state(() => {});
  const without = await state((calls) => {
    delete calls[key];
  });
  const others = await state((calls) => {
    calls[key] = { items: "/urgent", next: "/next_page_uri" };
  });
  const verdicts = await judgeAll([
    { vendor: "come", before: without, after: plain },
    { vendor: "gone", before: plain, after: without },
    { vendor: "other", before: plain, after: others },
  ]);
  const said = (vendor: string) =>
    verdicts
      .get(vendor)
      ?.findings.filter(({ judge }) => judge === "types")
      .map(({ bump, methods, text }) => [bump, methods.join(), text]);
  expect(said("come")).toEqual([["minor", "listCalls", "can now be read item by item, by `each`."]]);
  expect(said("gone")).toContainEqual(["major", "", "the export `eachListCalls` is gone."]);
  expect(said("other")?.map(([bump, method]) => [bump, method])).toEqual([["major", "listCalls"]]);
});
