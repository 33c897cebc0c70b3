import { describe, expect, test } from "vitest";
import { placeAt } from "../src/document/place.ts";
import { undocumentedKeys } from "../src/document/undocumented-keys.ts";
import { parcels } from "./parcels/document.ts";

const keys = (schema: string, value: unknown) =>
  undocumentedKeys(parcels, placeAt(parcels, `#/components/schemas/${schema}`), value);

describe("the undocumented keys of a body", () => {
  test("are none where every branch together names them", () => {
    expect(
      keys("NoteRequest", { kind: "plain", text: "Fragile", author: { name: "Jo", manager: { name: "Al" } } }),
    ).toEqual([]);
  });

  test("are found at any depth, through references and alternatives", () => {
    expect(keys("NoteRequest", { text: "Fragile", txt: 1, author: { name: "Jo", manager: { nme: "Al" } } })).toEqual([
      "/txt",
      "/author/manager/nme",
    ]);
  });

  test("are none in an object whose keys the contract leaves open", () => {
    expect(keys("NoteRequest", { extra: { anything: "goes" } })).toEqual([]);
  });
});
