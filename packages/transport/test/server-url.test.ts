import { expect, test } from "vitest";
import { serverUrl } from "../src/index.ts";

test("fills a server's variables with what is given, and with the contract's defaults", () => {
  const fill = (given?: Record<string, string | undefined>) =>
    serverUrl("https://{region}.example.com/{version}", { region: "eu", version: "v2" }, given);
  expect(fill()).toBe("https://eu.example.com/v2");
  expect(fill({ region: "us", version: undefined })).toBe("https://us.example.com/v2");
});
