import type { Operation } from "../operation.js";
import type { TestContract } from "./test-contract.js";

/** What is missing where a request bears none of the credentials that its operation takes. */
export function credentialProblem(
  { credentials }: Pick<TestContract<string>, "credentials">,
  { name, security = [] }: Operation,
  url: URL,
  headers: Headers,
): string | undefined {
  const cookies = (headers.get("cookie") ?? "").split("; ").map((pair) => pair.replace(/=.*/s, ""));
  const isThere = (scheme: string) => {
    const { in: place, name: carrier } = credentials[scheme] ?? { in: "", name: "" };
    if (place === "header") return headers.has(carrier);
    return place === "query" ? url.searchParams.has(carrier) : place !== "cookie" || cookies.includes(carrier);
  };
  if (security.length === 0 || security.some((schemes) => schemes.every(isThere))) return undefined;
  const carriers = security.map((schemes) =>
    schemes.map((scheme) => `the ${credentials[scheme]?.in} ${credentials[scheme]?.name}`).join(" and "),
  );
  return `${name}: the credential is missing; expected ${[...new Set(carriers)].join(", or ")}`;
}
