const WIDTH = 112;

/** A JSDoc comment of these lines, with a line break after it; nothing where there is nothing to say. */
export function docComment(lines: readonly string[], indentation = ""): string {
  const texts = lines
    .filter(Boolean)
    .map(oneLine)
    .flatMap((line) => wrap(line, WIDTH - indentation.length).map(harmless));
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
