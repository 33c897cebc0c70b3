import { describe, expect, it } from "vitest";
import { answers } from "../src/answers/list.ts";

const KIB = 1024;
const SIZES = { "10 MiB": 10 * KIB * KIB, "64 KiB": 64 * KIB };

describe("the large answers", () => {
  it("have names of their own", () => {
    expect(new Set(answers.map(({ label }) => label)).size).toBe(answers.length);
  });

  it.each(Object.entries(SIZES))("of %s are as large as that, and not larger", (size, bytes) => {
    const found = answers.filter(({ label }) => label.includes(size)).map(({ body }) => Buffer.byteLength(body()));
    expect(Math.max(...found)).toBeLessThanOrEqual(bytes);
    expect(Math.min(...found)).toBeGreaterThan(bytes - 200);
  });

  it("that are parsed as an error's body are JSON", () => {
    for (const { label, body } of answers.filter((each) => !each.label.includes("10 MiB"))) {
      expect(() => JSON.parse(body()), label).not.toThrow();
    }
  });

  it("have headers that Node takes", () => {
    for (const { headers = {} } of answers) {
      const length = Object.entries(headers).flat().join("").length;
      expect(length).toBeLessThan(15 * KIB);
      for (const [name, value] of Object.entries(headers)) expect(new Headers({ [name]: value }).get(name)).toBe(value);
    }
  });
});
