import type { PathWriter } from "../operation.js";

const STYLES = { simple: ["", ","], label: [".", "."], matrix: [";", ";"] } as const;

/** Lists and objects in a path, and the styles `label` and `matrix` (RFC 6570). */
export function pathStyle(style: "simple" | "label" | "matrix", exploded = false): PathWriter {
  const [prefix, joint] = STYLES[style];
  const separator = exploded ? joint : ",";
  return (name, value, part) => {
    const named = style === "matrix" ? `${part(name)}=` : "";
    if (Array.isArray(value)) {
      const items = value.map((item) => (exploded ? named : "") + part(item));
      return prefix + (exploded ? "" : named) + (items.join(separator) || part(undefined));
    }
    if (typeof value !== "object" || value === null) return prefix + named + part(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    const pairs = entries.map(([key, item]) => part(key) + (exploded ? "=" : ",") + part(item));
    return prefix + (exploded ? "" : named) + (pairs.join(separator) || part(undefined));
  };
}
