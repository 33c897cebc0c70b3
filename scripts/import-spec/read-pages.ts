import { ExpectedError } from "@agentpost/workspace";
import pLimit from "p-limit";
import type { FetchLimits } from "./fetch-text.ts";
import type { Link } from "./markdown.ts";
import type { Piece } from "./piece.ts";
import { readAddress } from "./read-source.ts";
import { recognise } from "./recognise.ts";
import { isSameHost } from "./same-host.ts";
import { UnusableSource } from "./unusable-source.ts";

/** What the pages of an index came to. */
export interface ReadPages {
  readonly pieces: readonly Piece[];
  /** Links without OpenAPI, which an index has for its human readers; one line each. */
  readonly skipped: readonly string[];
  /** Pages that should have held some, or may have; one sentence each. */
  readonly failures: readonly string[];
}

/** More would be unkind to the vendor's server, and gains little. */
const REQUESTS_AT_A_TIME = 6;

/** Reads every page that an index names, each once, and in the order of the index whatever comes first. */
export async function readPages(
  links: readonly Link[],
  base: URL | undefined,
  limits: FetchLimits,
  progress: (done: number, total: number) => void,
): Promise<ReadPages> {
  const { addresses, elsewhere } = addressesOf(links, base);
  const limit = pLimit(REQUESTS_AT_A_TIME);
  let done = 0;
  progress(done, addresses.length);
  const pages = await Promise.all(
    addresses.map((address) =>
      limit(async () => {
        const page = await readPage(address, limits);
        progress(++done, addresses.length);
        return page;
      }),
    ),
  );
  return {
    pieces: pages.flatMap(({ pieces }) => pieces ?? []),
    skipped: [...pages.flatMap(({ skipped }) => skipped ?? []), ...elsewhere],
    failures: pages.flatMap(({ failure }) => failure ?? []),
  };
}

interface Page {
  readonly pieces?: readonly Piece[];
  readonly skipped?: string;
  readonly failure?: string;
}

async function readPage(address: URL, limits: FetchLimits): Promise<Page> {
  try {
    const found = recognise(await readAddress(address, limits), address.href);
    return found.kind === "pieces" ? { pieces: found.pieces } : { skipped: `${address}: holds no OpenAPI` };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    const reason = error instanceof UnusableSource ? error.reason : undefined;
    if (reason === "no document") return { skipped: `${address}: holds no OpenAPI` };
    const isForPeople = (reason === "web page" || reason === "empty") && !promisesText(address);
    return isForPeople ? { skipped: `${address}: is a web page` } : { failure: error.message };
  }
}

/** A web page is what one expects behind most links; behind these it is a server's way of hiding a failure. */
function promisesText({ pathname }: URL): boolean {
  return /\.(?:mdx?|txt|ya?ml|json)$/i.test(pathname);
}

function addressesOf(links: readonly Link[], base: URL | undefined): { addresses: URL[]; elsewhere: string[] } {
  const addresses = new Map<string, URL>();
  const elsewhere = new Set<string>();
  for (const { target } of links) {
    if (target.startsWith("#") || /^(?:mailto|tel):/i.test(target)) continue;
    if (!URL.canParse(target, base?.href)) {
      elsewhere.add(`${target}: is no address`);
      continue;
    }
    const url = new URL(target, base);
    url.hash = "";
    if (base === undefined || !isSameHost(url, base)) elsewhere.add(`${url}: is on another host, not fetched`);
    else if (url.href !== base.href) addresses.set(url.href, url);
  }
  return { addresses: [...addresses.values()], elsewhere: [...elsewhere] };
}
