import type { Operation } from "../operation.js";
import type { RequestProblem } from "./problem.js";
import type { TestContract } from "./test-contract.js";

/** An operation, and the texts that stand in a path for its parameters. */
export interface FoundOperation<Name extends string> {
  readonly name: Name;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** The operation that a method and a URL are of. */
export function findOperation<Name extends string>(
  { operations, baseUrls }: TestContract<Name>,
  method: string,
  url: URL,
): FoundOperation<Name> | RequestProblem {
  const names = Object.keys(operations) as Name[];
  const bases = [...new Set(Object.values(baseUrls).flat())];
  if (!bases.some((base) => below(base, url) !== undefined)) {
    const sentence = `${url.origin} is not where this contract's test kit is; expected ${bases.join(" or ")}`;
    return {
      status: 404,
      sentence: `${sentence}. Give testFetch the baseUrl of your client, or the client testOptions`,
    };
  }
  const found = names.flatMap((name) => {
    const operation = operations[name];
    const paths = (baseUrls[operation.host ?? ""] ?? []).map((base) => below(base, url));
    const path = paths.map((each) => each && match(operation.path, each)).find(Boolean);
    return path ? [{ name, operation, path }] : [];
  });
  // Of two that fit, the one with fewer parameters: `/all` is not an `/{id}`.
  found.sort((one, other) => Object.keys(one.path).length - Object.keys(other.path).length);
  const [best] = found.filter(({ operation }) => operation.method === method);
  if (best) return best;
  if (found[0]) {
    const known = [...new Set(found.map(({ operation }) => operation.method))].join(" or ");
    return { status: 405, sentence: `${found[0].operation.path} takes no ${method}; expected ${known}` };
  }
  return {
    status: 404,
    sentence: `${method} ${url.pathname} is no operation of the contract; expected one of its paths`,
  };
}

/** The path below a base URL. */
function below(base: string, { origin, pathname }: URL): string | undefined {
  const { origin: ownOrigin, pathname: ownPath } = new URL(base);
  const prefix = ownPath.replace(/\/$/, "");
  return origin === ownOrigin && pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
}

/** The parameters of a path by its template, where it is one of that template. */
function match(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template.replace(/\{([^}]*)\}|[^{]+/g, (part, name: string | undefined) => {
    if (name === undefined) return part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    names.push(name);
    return "([^/]+)";
  });
  const texts = new RegExp(`^${pattern}$`).exec(path)?.slice(1).map(decoded);
  return texts && Object.fromEntries(names.map((name, index) => [name, texts[index] as string]));
}

/** What isn't rightly encoded is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
