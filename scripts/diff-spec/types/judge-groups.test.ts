import { generatePackage } from "@agentpost/generator";
import { fixture } from "@agentpost/generator/fixtures";
import { expect, test } from "vitest";
import { judgeAll } from "../judge.ts";

test("the bump tells of a group that is gone or new, and of a method that changed its group", async () => {
  const contract = await fixture("groups");
  const state = async (from: string, to: string) => {
    const document = JSON.parse(JSON.stringify(contract.document).replaceAll(from, to));
    return {
      contract: { ...contract, document },
      files: await generatePackage({ ...contract, document }, { groups: "tags" }),
    };
  };
  const [plain, renamed, moved] = [
    await state("", ""),
    await state("admin/v2", "admin"),
    await state('"Voice calls","admin', '"messages","admin'),
  ];
  const verdicts = await judgeAll([
    { vendor: "one", before: plain, after: renamed },
    { vendor: "other", before: plain, after: moved },
  ]);
  const said = (vendor: string) =>
    verdicts
      .get(vendor)
      ?.findings.filter(({ judge }) => judge === "types")
      .map(({ bump, methods, text }) => [bump, methods.join(), text]);
  expect(said("one")).toEqual([
    ["major", "", "the group `adminV2` is gone."],
    ["minor", "", "the group `admin` is new."],
  ]);
  expect(said("other")).toEqual([
    ["major", "endCall", "is no longer in the group `voiceCalls`."],
    ["minor", "endCall", "is now in the group `messages` too."],
  ]);
});
