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

test("a pattern that names a field twice, which no address could match, is refused", () => {
  expect(() => allowed(["vida:agent=a,agent=b"], providers)).toThrow(
    "--allow vida:agent=a,agent=b names agent twice; expected one --allow for each of its values",
  );
});

test("of several accounts with a vendor, a pattern is for one, or for all of them", () => {
  const token = "token-of-a-test";
  const several = [vida({ token, name: "sales" }), vida({ token, name: "support" })];
  const [sales, support] = ["sales", "support"].map((name) => ({ ...to, name }));
  const lets = (pattern: string) => [sales, support].map((each) => each && allowed([pattern], several)(each));
  expect(lets("vida/support")).toEqual([false, true]);
  expect(lets("vida/support:from=+49*")).toEqual([false, true]);
  expect(lets("vida/support:from=+48*")).toEqual([false, false]);
  expect(lets("vida")).toEqual([true, true]);
  for (const stranger of ["vida/other", "vida/support/other"])
    expect(() => lets(stranger)).toThrow("begins with one of: vida/sales, vida/support");
});
