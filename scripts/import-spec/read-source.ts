import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ExpectedError } from "@agentpost/workspace";
import { FETCH_LIMITS, type FetchLimits, fetchText } from "./fetch-text.ts";
import { UnusableSource } from "./unusable-source.ts";

/** What the maintainer named, read. */
export interface ReadSource {
  readonly text: string;
  /** Its name in messages. */
  readonly shown: string;
  /** What links in it are relative to, and the host that may be asked; none for standard input. */
  readonly base?: URL;
}

/** Reads a file, an address, or standard input as `-`. */
export async function readSource(source: string, limits: FetchLimits = FETCH_LIMITS): Promise<ReadSource> {
  if (source === "-") return { text: await text(process.stdin), shown: "standard input" };
  const base = addressOf(source);
  return { text: await readAddress(base, limits), shown: source, base };
}

/** Reads an http or a file address. */
export async function readAddress(url: URL, limits: FetchLimits = FETCH_LIMITS): Promise<string> {
  if (url.protocol !== "file:") return fetchText(url, limits);
  try {
    // The decoder drops a byte order mark, which the parsers would trip over.
    return new TextDecoder().decode(await readFile(fileURLToPath(url)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what = code === "ENOENT" ? "is not there" : `can't be read (${code})`;
    throw new UnusableSource(
      "unreachable",
      `${basename(fileURLToPath(url))} ${what}; expected a file, an http address or "-" for standard input.`,
    );
  }
}

function addressOf(source: string): URL {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return pathToFileURL(resolve(source));
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new ExpectedError(`The source came as "${source}"; expected a file, an http(s) address or "-".`);
}
