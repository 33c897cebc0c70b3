import { at, describeJson, isObject, type JsonObject } from "@agentpost/document";
import { camelCase, pascalCase } from "@agentpost/workspace";
import type { VendorNames } from "../api.ts";
import type { DocumentReader } from "../document-reader.ts";
import { add } from "../overlay-answer.ts";
import { firstParagraph } from "./description.ts";

/** How the vendor is called and what it is for: `info.x-agentpost-vendor`, else its folder's name and its title. */
export function readVendorNames(reader: DocumentReader, vendor: string): { names: VendorNames; summary: string } {
  const info = reader.child(reader.root, "info")?.value ?? {};
  const given = info["x-agentpost-vendor"];
  const pointer = "/info/x-agentpost-vendor";
  const stated: JsonObject = isObject(given) ? given : {};
  if (given !== undefined && !isObject(given)) {
    reader.issues.add(pointer, `came as ${describeJson(given)}; expected {name: "…", summary: "…"}`);
  }
  for (const key of Object.keys(stated)) {
    if (key !== "name" && key !== "summary")
      reader.issues.add(at(pointer, key), "is unknown; expected only name and summary");
    else if (typeof stated[key] !== "string" || stated[key] === "") {
      reader.issues.add(at(pointer, key), `came as ${describeJson(stated[key])}; expected a text`);
    }
  }
  const display = typeof stated["name"] === "string" ? stated["name"] : pascalCase(vendor);
  const pascal = pascalCase(display);
  if (!/^[A-Z]/.test(pascal)) {
    const answer = add(pointer, { name: pascalCase(vendor) });
    reader.issues.add(pointer, `the name ${describeJson(display)} must begin with a letter`, answer);
  }
  if (!/^[a-z][a-z0-9-]*$/.test(vendor)) {
    reader.issues.add("", `the folder specs/${vendor} must be named in small letters, digits and hyphens`);
  }
  const summary = stated["summary"] ?? firstParagraph(info["description"]);
  return { names: { display, pascal, camel: camelCase(pascal) }, summary: String(summary) };
}
