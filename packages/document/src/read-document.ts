import { existsSync } from "node:fs";
import { ExpectedError, SPECS_FOLDER, vendors } from "@agentpost/workspace";
import { withAdded } from "./added/with-added.ts";
import { applyOverlay } from "./apply-overlay.ts";
import { digestOf } from "./canonical-json.ts";
import { describeJson, type JsonObject } from "./json.ts";
import { firstFile, readObject } from "./read-file.ts";
import { requireWhole } from "./require-whole.ts";
import { vendorsOwn } from "./vendor-document.ts";

/** A vendor's contract: the published document, with what is added to it, and our overlay applied. */
export interface VendorDocument {
  readonly vendor: string;
  readonly document: JsonObject;
  /** Changes whenever the contract does, and only then. */
  readonly digest: string;
  /** Where what stands before the overlay had extensions of ours, which have no effect there; by JSON pointer. */
  readonly dropped?: readonly string[];
  /** Operations of added.yaml that the vendor has come to publish, in whose place the vendor's stand. */
  readonly published?: readonly string[];
}

const DOCUMENT_NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"];

export async function readDocument(vendor: string, specsFolder: string = SPECS_FOLDER): Promise<VendorDocument> {
  const folder = `${specsFolder}/${vendor}`;
  const shown = `specs/${vendor}`;
  if (!existsSync(folder)) {
    throw new ExpectedError(
      `No vendor is called "${vendor}"; the known ones are ${vendors(specsFolder).join(", ") || "none"}.`,
    );
  }
  const name = firstFile(folder, DOCUMENT_NAMES);
  if (!name) throw new ExpectedError(`${shown} has no document; expected openapi.yaml or openapi.json there.`);
  const given = readObject(`${folder}/${name}`, `${shown}/${name}`);
  requireOpenApi(given, `${shown}/${name}`);
  const own = vendorsOwn(given, `${shown}/${name}`);
  const whole = withAdded(own.document, vendor, specsFolder);
  const overlayName = firstFile(folder, ["overlay.yaml", "overlay.yml", "overlay.json"]);
  const document = overlayName
    ? await applyOverlay(
        whole.document,
        readObject(`${folder}/${overlayName}`, `${shown}/${overlayName}`),
        `${shown}/${overlayName}`,
      )
    : whole.document;
  if (overlayName) requireWhole(document, `${shown}/${overlayName}, and the document it makes,`);
  const { published } = whole;
  return { vendor, document, digest: digestOf(document), dropped: [...own.dropped, ...whole.dropped], published };
}

function requireOpenApi(document: JsonObject, shown: string): void {
  const { openapi, swagger } = document;
  if (typeof openapi === "string" && /^3\.[01]\.\d+$/.test(openapi)) return;
  const remedy = "Convert the document, or correct the version.";
  throw new ExpectedError(
    swagger !== undefined
      ? `${shown} at /swagger: came ${describeJson(swagger)}; expected OpenAPI 3.0 or 3.1. ${remedy}`
      : `${shown} at /openapi: came ${describeJson(openapi)}; expected a version such as "3.0.3" or "3.1.0". ${remedy}`,
  );
}
