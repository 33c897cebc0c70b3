const WIDTH = 112;

/** A line of text, which is wrapped; code, which stands as it is written; or an address to look at. */
export type CommentPart = string | { readonly example: string } | { readonly see: string };

/** A JSDoc comment of these lines, with a line break after it; nothing where there is nothing to say. */
export function docComment(lines: readonly CommentPart[], indentation = ""): string {
  const texts = lines.filter(Boolean).flatMap((line) => {
    if (typeof line === "string") return wrap(oneLine(line), WIDTH - indentation.length).map(harmless);
    if ("see" in line) return [`@see ${harmless(oneLine(line.see))}`];
    return ["@example", "```ts", ...line.example.trimEnd().split("\n").map(harmless), "```"];
  });
  const [only] = texts;
  if (only === undefined) return "";
  if (texts.length === 1) return `${indentation}/** ${only} */\n`;
  return [`${indentation}/**`, ...texts.map((line) => `${indentation} * ${line}`), `${indentation} */`, ""].join("\n");
}

/** A line break would leave the comment's margin, and a sign that isn't seen says nothing. */
function oneLine(line: string): string {
  return line.replace(/[\s\p{Control}]+/gu, " ").replace(/[\p{Format}\p{Surrogate}]/gu, "");
}

/** A vendor's words must neither end the comment nor start a tag. */
function harmless(line: string): string {
  return line.replace(/\*\//g, "*\\/").replace(/^@(?!deprecated\b)/, "\\@");
}

/** A vendor's words as one line of a comment's text. */
export function commentText(words: string): string {
  return oneLine(words).trim().replace(/\*\//g, "*\\/").replace(/^@/, "\\@");
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length >= width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
