import { copyFields, describe, isRecord, type Refuse } from "../refuse.js";
import { readBaseUrl } from "./base-url.js";
import type { ClientOptions } from "./options.js";

/** The base URL of operations with this host, or of those without; refuses one that isn't known. */
export type BaseUrlOf = (host: string | undefined, refuse: Refuse) => string;

/** Reads `baseUrls` of a client's options beside the base URL that it has, and the one that its contract names. */
export type ReadHosts = (
  options: ClientOptions,
  baseUrl: string,
  contractUrl: string | undefined,
  refuse: Refuse,
) => BaseUrlOf;

/**
 * Where the contract has its other hosts, by name: an address, or a path where `baseUrl` is, beside the path that the
 * contract's own server has. A client with a base URL of its own, such as a mock or a regional host, sends nothing to the
 * contract's other hosts until it is told where they are: a credential goes only where it is meant to go.
 */
export function hostUrls(urls: Readonly<Record<string, string>>, contractPath?: string): ReadHosts {
  return (options, baseUrl, contractUrl, refuse) => {
    const { baseUrls = {} } = options as { readonly baseUrls?: unknown };
    if (!isRecord(baseUrls)) return refuse("baseUrls", `is ${describe(baseUrls)}; expected an object of addresses`);
    const read = (name: string, value: unknown, refuseValue: Refuse) =>
      readBaseUrl(value, options.allowInsecureHttp, (_, problem) => refuseValue(`baseUrls.${name}`, problem));
    const given = copyFields("baseUrls.", baseUrls, Object.keys(urls), refuse);
    for (const name in given) if (given[name] !== undefined) given[name] = read(name, given[name], refuse);

    const isOfContract = contractUrl !== undefined && baseUrl === readBaseUrl(contractUrl, true, refuse);
    const path = (contractPath ?? (contractUrl ? new URL(contractUrl).pathname : "")).replace(/\/+$/, "");
    return (host, refuseHost) => {
      if (host === undefined) return baseUrl;
      if (given[host] !== undefined) return given[host] as string;
      const url = urls[host] as string;
      const isPath = url.startsWith("/");
      if (isPath ? !baseUrl.endsWith(path) : !isOfContract) {
        const problem = `is missing; beside a baseUrl of your own, expected the address that stands for ${url}`;
        return refuseHost(`baseUrls.${host}`, problem);
      }
      const beside = baseUrl.slice(0, baseUrl.length - path.length);
      return read(host, isPath ? beside + url : url, refuseHost);
    };
  };
}
