import { at, describeJson, isObject, type Json } from "@agentpost/document";
import type { DocumentReader, Place } from "../document-reader.ts";
import { add, remove, replace, type Step, update } from "../overlay-answer.ts";
import { carrierOf } from "./carrier.ts";
import { isHeaderName } from "./header-name.ts";
import type { OperationSite } from "./operation-sites.ts";
import { isCertificate, whyUnsupported } from "./unsupported-scheme.ts";

/** The alternatives of an operation, each a list of schemes that go together; an empty one asks for nothing. */
export function readSecurity(reader: DocumentReader, site: OperationSite): string[][] {
  const own = site.operation.value["security"];
  const pointer = own === undefined ? "/security" : at(site.operation.pointer, "security");
  const stated = own ?? reader.document["security"] ?? [];
  if (!Array.isArray(stated)) {
    const answer = replace(own === undefined ? reader.root : site.operation, "security", []);
    reader.issues.add(pointer, `came as ${describeJson(stated)}; expected a list of alternatives`, ...answer);
    return [];
  }
  const alternatives = stated.map((requirement, index) => readAlternative(reader, requirement, at(pointer, index)));
  const distinct = [...new Map(alternatives.map((found) => [found.schemes.join(" "), found])).values()];
  const usable = distinct.filter(({ reason }) => reason === undefined);
  // An alternative that can't be expressed only matters where no other is open.
  if (usable.length === 0) {
    for (const { place, reason, answer } of distinct) {
      // Without a credential the call can still be made: its caller adds what the vendor asks for as a header.
      const silence = () => replace(own === undefined ? reader.root : site.operation, "security", []);
      if (reason) reader.issues.add(place, reason, ...(answer ?? silence()));
    }
  }
  const schemes = usable.map((found) => found.schemes);
  const needed = schemes.filter((alternative) => alternative.length > 0);
  // The empty one comes last, so that a credential is sent where there is one.
  return needed.length === 0 ? [] : [...needed, ...(needed.length < schemes.length ? [[]] : [])];
}

/** The steps after which an operation asks for one more scheme, beside whatever it asks for now. */
export function securityWith(
  reader: DocumentReader,
  { operation }: Pick<OperationSite, "operation">,
  scheme: string,
): Step[] {
  const stated = operation.value["security"] ?? reader.document["security"];
  const alternatives = Array.isArray(stated) && stated.length > 0 ? stated : [{}];
  return replace(
    operation,
    "security",
    alternatives.map((alternative) => ({ ...(isObject(alternative) ? alternative : {}), [scheme]: [] })),
  );
}

interface Alternative {
  readonly schemes: string[];
  readonly place: string;
  readonly reason?: string;
  readonly answer?: readonly Step[];
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
        // What most are; the vendor's page on authentication says which.
        answer: [add(at("/components/securitySchemes", name), { type: "http", scheme: "bearer" })],
      };
    }
    const reason = whyUnsupported(scheme.value);
    if (reason) return { schemes: [name], place: scheme.pointer, reason, ...correction(scheme) };
    if (isCertificate(scheme.value)) continue;
    const carrier = carrierOf(scheme.value);
    if (carriers.has(carrier)) {
      const problem = `needs two credentials in one place, the ${carrier}; keep one of them`;
      return { schemes: [name], place, reason: problem, answer: [remove(at(place, name))] };
    }
    carriers.add(carrier);
    schemes.push(name);
  }
  return { schemes, place };
}

/** What is missing of a scheme can be added; nothing can make one of those that compute a value for each request. */
function correction({ pointer, value }: Place): { answer?: readonly Step[] } {
  const { type, in: place, name, scheme } = value;
  const stated = typeof name === "string" ? name.trim() : "";
  const rest = { in: "header", name: isHeaderName(stated) ? stated : "Authorization" };
  if (type === "apiKey") return { answer: [...wrong("in", place), ...wrong("name", name), update(pointer, rest)] };
  if (type === "http" && (typeof scheme !== "string" || !/^[\w-]+$/.test(scheme)))
    return { answer: [...wrong("scheme", scheme), update(pointer, { scheme: "bearer" })] };
  return {};

  /** An update must be of its target's type. */
  function wrong(key: string, given: Json | undefined): Step[] {
    return given === undefined || typeof given === "string" ? [] : [remove(at(pointer, key))];
  }
}
