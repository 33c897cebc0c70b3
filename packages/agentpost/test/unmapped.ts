import { existsSync } from "node:fs";
import { readObject } from "@agentpost/document";
import { SPECS_FOLDER } from "@agentpost/workspace";

/** A field of a vendor's send that the facade leaves to the vendor's own client. */
export interface Unmapped {
  /** Its name on the wire. */
  readonly field: string;
  readonly reason: string;
}

/** What a person decided to leave out, in `unmapped.yaml` beside the vendor's document; most need none. */
export function unmapped(vendor: string): Unmapped[] {
  const file = `${SPECS_FOLDER}/${vendor}/unmapped.yaml`;
  const shown = `specs/${vendor}/unmapped.yaml`;
  if (!existsSync(file)) return [];
  const listed = readObject(file, shown)["unmapped"];
  if (!Array.isArray(listed)) throw new Error(`${shown} at /unmapped: expected a list.`);
  return listed.map((item, index) => {
    const { field, reason }: Record<string, unknown> = Object(item);
    if (typeof field !== "string" || typeof reason !== "string" || reason.trim() === "")
      throw new Error(`${shown} at /unmapped/${index}: expected the name of a \`field\` and a \`reason\`.`);
    return { field, reason };
  });
}
