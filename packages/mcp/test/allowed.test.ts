import { ishvana } from "agentpost/ishvana";
import { vida } from "agentpost/vida";
import { expect, test } from "vitest";
import { allowed } from "../src/allowed.ts";

const providers = [vida({ token: "token-of-a-test" }), ishvana()];
const to = { vendor: "vida", agent: "agent-1", from: "+4930123" };

test.each([
  ["vida", true],
  ["ishvana", false],
  ["vida:agent=agent-1", true],
  ["vida:agent=agent-1,from=+49*", true],
  ["vida:agent=agent-1,from=+48*", false],
  ["vida:agent=agent", false],
  ["vida:agent=*-1", true],
  ["vida:agent=a*e*1", true],
  ["vida:agent=agent-1*1", false],
  ["vida:agent=*x*", false],
  ["vida:agent=*", true],
  ["vida:agent=a.ent-1", false],
])("%s lets an address through: %s", (pattern, lets) => {
  expect(allowed([pattern], providers)(to)).toBe(lets);
});

test("one of several patterns is enough", () => {
  expect(allowed(["ishvana", "vida:from=+4930123"], providers)(to)).toBe(true);
});
