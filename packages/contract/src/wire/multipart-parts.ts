/** A part of a multipart body: its name and its text, and what else its headers say, where they say more. */
export type Part = readonly [name: string, text: string, more?: PartHeaders];

export interface PartHeaders {
  readonly filename?: string;
  readonly type?: string;
  /** In lower case, each with its value. */
  readonly [header: string]: string | undefined;
}

/** The parts of a multipart body, read off its bytes (RFC 7578); what is no such body has none. */
export function multipartParts(bytes: Uint8Array, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (boundary === undefined) return [];
  // Each byte is one character, so that no byte is lost.
  const whole = `\r\n${Buffer.from(bytes).toString("latin1")}`;
  const [, ...pieces] = whole.split(`\r\n--${boundary}`);
  if (!pieces.at(-1)?.startsWith("--")) return [];
  return pieces.slice(0, -1).map((piece) => {
    const end = piece.indexOf("\r\n\r\n");
    const headers = new Map(
      utf8(piece.slice(2, end))
        .split("\r\n")
        .map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
    );
    const disposition = headers.get("content-disposition") ?? "";
    const parameter = (name: string) => {
      const found = new RegExp(`; ${name}="([^"]*)"`).exec(disposition)?.[1];
      return found?.replace(/%0D/g, "\r").replace(/%0A/g, "\n").replace(/%22/g, '"');
    };
    const filename = parameter("filename");
    const type = headers.get("content-type");
    const others = [...headers].filter(([name]) => name !== "content-disposition" && name !== "content-type");
    const more = {
      ...(filename !== undefined && { filename }),
      ...(type !== undefined && { type }),
      ...Object.fromEntries(others),
    };
    const part: Part = [parameter("name") ?? "", utf8(piece.slice(end + 4))];
    return Object.keys(more).length > 0 ? [...part, more] : part;
  }) as Part[];
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, "latin1").toString("utf8");
}
