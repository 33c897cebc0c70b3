import { expect, test } from "vitest";
import { clientOf, json, loopback, run, send } from "./loopback.ts";

test.each([
  ["a large answer is handed on in a turn after the one that parsed it", 2_000_000, ["the other's turn", "the answer"]],
  ["a small answer is handed on at once", 2_000, ["the answer", "the other's turn"]],
])("%s", async (_, length, expected) => {
  const { baseUrl } = await loopback((response) => json(response, 200, { text: "x".repeat(length) }));
  const order: string[] = [];
  let theOthersTurn: Promise<void> | undefined;
  const onResponse = () => {
    theOthersTurn = new Promise((resolve) => {
      setTimeout(() => resolve(void order.push("the other's turn")), 0);
    });
  };
  await run(clientOf({ baseUrl, hooks: { onResponse } }), send);
  order.push("the answer");
  await theOthersTurn;
  expect(order).toEqual(expected);
});
