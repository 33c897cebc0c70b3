import { at, describeJson, isObject, type Json } from "@agentpost/document";
import type { DocumentReader } from "../document-reader.ts";
import { carrierOf } from "./carrier.ts";
import type { OperationSite } from "./operation-sites.ts";
import { isCertificate, whyUnsupported } from "./unsupported-scheme.ts";

/** The alternatives of an operation, each a list of schemes that go together; an empty one asks for nothing. */
export function readSecurity(reader: DocumentReader, site: OperationSite): string[][] {
  const own = site.operation.value["security"];
  const pointer = own === undefined ? "/security" : at(site.operation.pointer, "security");
  const stated = own ?? reader.document["security"] ?? [];
  if (!Array.isArray(stated)) {
    reader.issues.add(pointer, `came as ${describeJson(stated)}; expected a list of alternatives`);
    return [];
  }
  const alternatives = stated.map((requirement, index) => readAlternative(reader, requirement, at(pointer, index)));
  const distinct = [...new Map(alternatives.map((found) => [found.schemes.join(" "), found])).values()];
  const usable = distinct.filter(({ reason }) => reason === undefined);
  // An alternative that can't be expressed only matters where no other is open.
  if (usable.length === 0) for (const { place, reason } of distinct) if (reason) reader.issues.add(place, reason);
  const schemes = usable.map((found) => found.schemes);
  const needed = schemes.filter((alternative) => alternative.length > 0);
  // The empty one comes last, so that a credential is sent where there is one.
  return needed.length === 0 ? [] : [...needed, ...(needed.length < schemes.length ? [[]] : [])];
}

interface Alternative {
  readonly schemes: string[];
  readonly place: string;
  readonly reason?: string;
}

function readAlternative(reader: DocumentReader, requirement: Json, place: string): Alternative {
  if (!isObject(requirement)) {
    return {
      schemes: ["?"],
      place,
      reason: `came as ${describeJson(requirement)}; expected an object of scheme names`,
    };
  }
  const schemes: string[] = [];
  const carriers = new Set<string>();
  for (const name of Object.keys(requirement)) {
    const scheme = reader.child(reader.root, "components", "securitySchemes", name);
    if (!scheme) {
      return {
        schemes: [name],
        place: at(place, name),
        reason: `names a scheme that /components/securitySchemes doesn't have`,
      };
    }
    const reason = whyUnsupported(scheme.value);
    if (reason) return { schemes: [name], place: scheme.pointer, reason };
    if (isCertificate(scheme.value)) continue;
    const carrier = carrierOf(scheme.value);
    if (carriers.has(carrier)) {
      return { schemes: [name], place, reason: `needs two credentials in one place, the ${carrier}; keep one of them` };
    }
    carriers.add(carrier);
    schemes.push(name);
  }
  return { schemes, place };
}
