import { at, describeJson, isObject, type Json } from "@agentpost/document";
import type { Source } from "../source.ts";
import { carrierOf } from "./carrier.ts";
import type { OperationSite } from "./operation-sites.ts";
import { isCertificate, schemeFault } from "./scheme-fault.ts";

/** The alternatives of an operation, each a list of schemes that go together; an empty one asks for nothing. */
export function readSecurity(source: Source, site: OperationSite): string[][] {
  const own = site.operation.value["security"];
  const pointer = own === undefined ? "/security" : at(site.operation.pointer, "security");
  const stated = own ?? source.document["security"] ?? [];
  if (!Array.isArray(stated)) {
    source.problems.add(pointer, `came as ${describeJson(stated)}; expected a list of alternatives`);
    return [];
  }
  const alternatives = stated.map((requirement, index) => readAlternative(source, requirement, at(pointer, index)));
  const distinct = [...new Map(alternatives.map((found) => [found.schemes.join(" "), found])).values()];
  const usable = distinct.filter(({ fault }) => fault === undefined);
  // An alternative that can't be expressed only matters where no other is open.
  if (usable.length === 0) for (const { place, fault } of distinct) if (fault) source.problems.add(place, fault);
  const schemes = usable.map((found) => found.schemes);
  const needed = schemes.filter((alternative) => alternative.length > 0);
  // The empty one comes last, so that a credential is sent where there is one.
  return needed.length === 0 ? [] : [...needed, ...(needed.length < schemes.length ? [[]] : [])];
}

interface Alternative {
  readonly schemes: string[];
  readonly place: string;
  readonly fault?: string;
}

function readAlternative(source: Source, requirement: Json, place: string): Alternative {
  if (!isObject(requirement)) {
    return { schemes: ["?"], place, fault: `came as ${describeJson(requirement)}; expected an object of scheme names` };
  }
  const schemes: string[] = [];
  const carriers = new Set<string>();
  for (const name of Object.keys(requirement)) {
    const scheme = source.child(source.root, "components", "securitySchemes", name);
    if (!scheme) {
      return {
        schemes: [name],
        place: at(place, name),
        fault: `names a scheme that /components/securitySchemes doesn't have`,
      };
    }
    const fault = schemeFault(scheme.value);
    if (fault) return { schemes: [name], place: scheme.pointer, fault };
    if (isCertificate(scheme.value)) continue;
    const carrier = carrierOf(scheme.value);
    if (carriers.has(carrier)) {
      return { schemes: [name], place, fault: `needs two credentials in one place, the ${carrier}; keep one of them` };
    }
    carriers.add(carrier);
    schemes.push(name);
  }
  return { schemes, place };
}
