import { fileURLToPath } from "node:url";

/**
 * Whether a link may be followed. A page can hold any link, so only the host that the maintainer named is asked,
 * and of a local index only the files beside and below it are read.
 */
export function isSameHost(url: URL, base: URL): boolean {
  if (base.protocol === "file:") {
    const folder = pathOf(new URL(".", base));
    return url.protocol === "file:" && folder !== undefined && pathOf(url)?.startsWith(folder) === true;
  }
  // From http to https is a step up that many sites take; the other way round is not followed.
  const sameScheme = url.protocol === base.protocol || (base.protocol === "http:" && url.protocol === "https:");
  return sameScheme && url.host === base.host;
}

/** Undefined for what is no file's name, such as one with an encoded slash or on another machine. */
function pathOf(url: URL): string | undefined {
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}
