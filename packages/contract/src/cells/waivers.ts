/** Why a cell of one vendor's contract can't be hit. */
export interface Waiver {
  readonly cell: string;
  readonly reason: string;
}

/** The waivers in a file's content; `shown` is its name in errors. */
export function readWaivers(content: { readonly [name: string]: unknown }, shown: string): Waiver[] {
  const { waivers, ...others } = content;
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw new Error(`${shown} has the key "${unknown[0]}"; expected \`waivers\` alone.`);
  if (!Array.isArray(waivers)) throw new Error(`${shown} at /waivers: expected a list.`);
  return waivers.map((waiver: unknown, index) => {
    const { cell, reason, ...further }: Record<string, unknown> = Object(waiver);
    const isWhole = typeof cell === "string" && typeof reason === "string" && reason.trim() !== "";
    if (!isWhole || Object.keys(further).length > 0)
      throw new Error(
        `${shown} at /waivers/${index}: expected the id of a \`cell\` and a \`reason\`, and nothing else.`,
      );
    return { cell, reason };
  });
}
