export interface Token {
  readonly kind: "comment" | "string" | "keyword" | "number" | "plain";
  readonly text: string;
}

const PATTERN =
  /(?<comment>^\s*\/\/.*$)|(?<string>"(?:[^"\\\n]|\\.)*"|'[^']*')|(?<keyword>\b(?:import|from|const|await|if|else|curl)\b)|(?<number>\b\d[\d_]*\b)/gm;

/** A program of ours in coloured parts: enough for what the page writes itself. */
export function tokensOf(code: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { index, 0: text, groups = {} } of code.matchAll(PATTERN)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as Token["kind"];
    tokens.push({ kind: "plain", text: code.slice(at, index) }, { kind, text });
    at = index + text.length;
  }
  return [...tokens, { kind: "plain", text: code.slice(at) }];
}
