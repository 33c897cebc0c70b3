import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  accounts,
  fieldsOf,
  firstCase,
  fromHash,
  providerOf,
  sampleOf,
  shownIn,
  switches,
  toHash,
  withField,
} from "../../playground/index.ts";

const vendors = accounts.map(({ vendor }) => vendor);
const anyCase = fc.record({
  accounts: fc.subarray(vendors, { minLength: 1 }),
  message: fc.oneof(
    fc.constantFrom(...vendors).map((vendor): unknown => sampleOf(vendor)),
    fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify({ value }))),
  ),
  fault: fc.constantFrom(...switches.map(({ name }) => name)),
  timeoutMs: fc.integer({ min: 1, max: 60_000 }),
  maxAttempts: fc.integer({ min: 1, max: 5 }),
});

test("a case comes back out of its address as it went in", () => {
  fc.assert(
    fc.property(anyCase, (given) => {
      expect(fromHash(toHash(given))).toEqual(given);
    }),
  );
});

test("an address that anybody wrote makes a case, whatever it says", () => {
  expect(fromHash("")).toEqual(firstCase("libredesk"));
  expect(fromHash("#to=nobody&accounts=x,vida&message={&fault=none&timeoutMs=1e9&maxAttempts=-1")).toEqual({
    ...firstCase("libredesk"),
    accounts: ["vida"],
  });
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void fromHash(`#${text}`)));
});

test("no address holds a credential", () => {
  for (const { vendor, sample } of accounts) {
    const hash = decodeURIComponent(toHash({ ...firstCase(vendor), accounts: vendors }));
    for (const secret of Object.values(sample.credentials)) expect(hash).not.toContain(secret);
  }
});

describe.each(accounts)("the form of $vendor", ({ vendor }) => {
  const provider = providerOf(vendor);
  const fields = fieldsOf(provider);

  test("has a field for all that the capabilities name, and writes the sample message", () => {
    const { options, attachments } = provider.capabilities;
    expect(fields.map(({ label }) => label)).toEqual([
      ...(provider.addressFields ?? []).map((name) => `to.${name}`),
      "text",
      ...(attachments === "none" ? [] : ["attachments"]),
      ...options.map((name) => `options.${name}`),
    ]);
    const typed = fields.reduce<object>(
      (message, field) => withField(message, field, shownIn(sampleOf(vendor), field, provider), provider),
      { to: { vendor } },
    );
    expect(typed).toEqual(sampleOf(vendor));
  });

  test("leaves out of the message what is emptied", () => {
    const filled = fields.reduce<object>(
      (message, field) => withField(message, field, "7", provider),
      sampleOf(vendor),
    );
    const emptied = fields.reduce<object>((message, field) => withField(message, field, "", provider), filled);
    expect(emptied).toEqual({ to: { vendor } });
  });
});
