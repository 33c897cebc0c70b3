const WIDTH = 120;

/** A JSON file as the formatter leaves it: an object takes lines of its own, a list stays on one line where it fits. */
export function jsonText(value: unknown): string {
  return `${layOut(value, "", 0)}\n`;
}

function layOut(value: unknown, indentation: string, column: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indentation}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    if (column + line.length < WIDTH) return line;
    return `[\n${value.map((item) => inner + layOut(item, inner, inner.length)).join(",\n")}\n${indentation}]`;
  }
  const members = Object.entries(value).map(([name, item]) => {
    const start = `${inner}${JSON.stringify(name)}: `;
    return start + layOut(item, inner, start.length);
  });
  return `{\n${members.join(",\n")}\n${indentation}}`;
}
