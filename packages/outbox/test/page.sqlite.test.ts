import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { deskOutbox } from "./desk-outbox.ts";

const SCRIPT = `<script>alert("x")</script><img src=x onerror=alert(1)> & 'quoted'`;

test("shows states and what is stuck, and says nothing of what people wrote", async () => {
  const { outbox, desk, message } = await deskOutbox();
  const box = outbox();
  desk.faults.push("cut before it is stored");
  await box.add(message("a secret of hers"), { key: "order-1" });
  await box.add(message("another secret"), { key: "order-2" });
  await box.start();
  await box.settled("order-1");
  const page = await box.page();
  expect(page).toContain("<b>1</b> unknown");
  expect(page).toContain("order-1");
  expect(page).toContain("waits for order-1");
  expect(page).not.toContain("secret");
  expect(await box.page({ showContent: true })).toContain("a secret of hers");
});

test("escapes everything that comes from an entry, and allows neither script nor request", async () => {
  const { outbox, message } = await deskOutbox();
  const box = outbox();
  await box.add(message(SCRIPT), { key: SCRIPT });
  const page = await box.page({ showContent: true });
  expect(page).not.toContain("<script");
  expect(page).not.toContain("<img");
  expect(page).toContain("&lt;script&gt;");
  const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const [, style = ""] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
  const hash = createHash("sha256").update(style).digest("base64");
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(page).not.toMatch(/ style=|<link|url\(/);
});

test("shows so many entries of a state, and says how many more there are", async () => {
  const { outbox, message, conversations } = await deskOutbox(5);
  const box = outbox();
  for (const [index, conversation] of conversations.entries()) {
    await box.add(message("x".repeat(10_000), conversation), { key: `key-${index}` });
  }
  const page = await box.page({ rows: 2, showContent: true });
  expect(page.match(/<tr><td>key-/g)).toHaveLength(2);
  expect(page).toContain("… and 3 more");
  expect(page.length).toBeLessThan(10_000);
  await expect(box.page({ rows: 1_000 })).rejects.toThrow("rows is 1000; expected 1 to 200");
});
