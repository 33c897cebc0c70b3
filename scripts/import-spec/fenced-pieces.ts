import { type Fence, fencesOf } from "./markdown.ts";
import { parseObject } from "./parse-object.ts";
import { type Piece, requireOpenApi3 } from "./piece.ts";
import { UnusableSource } from "./unusable-source.ts";

const LANGUAGES = ["", "yaml", "yml", "json", "jsonc", "openapi"];

/** The OpenAPI documents in the fences of a Markdown page, of which there may be one for each operation. */
export function fencedPieces(markdown: string, shown: string): { form: string; pieces: Piece[] } {
  const found = fencesOf(markdown)
    .filter(({ language, text }) => LANGUAGES.includes(language) && hasVersionKey(text))
    .map((fence) => ({ fence, piece: read(fence, shown) }))
    .filter((each): each is { fence: Fence; piece: Piece } => each.piece !== undefined);
  return { form: formOf(found.map(({ fence }) => fence)), pieces: found.map(({ piece }) => piece) };
}

/** A cheap first look: most fences are samples, which need not even be whole. */
function hasVersionKey(text: string): boolean {
  return /(?:^|[{,\s])["']?(?:openapi|swagger)["']?\s*:\s*["']?\d/.test(text);
}

function read({ text, line, closed }: Fence, page: string): Piece | undefined {
  const document = readFence(text, line, closed, page);
  // A sample of an answer may mention a version too, but not where a document does.
  if (document["openapi"] === undefined && document["swagger"] === undefined) return undefined;
  const shown = `${page}, line ${line}`;
  requireOpenApi3(document, shown);
  return { document, shown, ...(closed ? {} : { cutOff: true }) };
}

function readFence(text: string, line: number, closed: boolean, page: string) {
  try {
    return parseObject(text, page, line);
  } catch (error) {
    if (closed || !(error instanceof UnusableSource)) throw error;
    throw new UnusableSource("truncated", unclosed(`${page}, line ${line}`));
  }
}

export function unclosed(shown: string): string {
  return `${shown}: the page ends before its fenced block is closed; expected a whole document. Get it anew.`;
}

function formOf(fences: readonly Fence[]): string {
  if (fences.length > 1) return "Markdown page with several OpenAPI fences";
  const text = fences[0]?.text.trim() ?? "";
  if (!text.startsWith("{")) return "Markdown page with an OpenAPI fence in YAML";
  return text.includes("\n")
    ? "Markdown page with an OpenAPI fence in JSON"
    : "Markdown page with an OpenAPI document as one line of JSON";
}
