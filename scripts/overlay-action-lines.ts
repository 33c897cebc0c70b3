import type { Json } from "@agentpost/document";
import { stringify } from "yaml";

/** An action of an overlay, as a person finds it there. */
export interface OverlayAction {
  readonly target: string;
  readonly description: string;
  readonly update?: Json;
  readonly remove?: true;
}

/** Actions that answer what is wrong with a document, as they can be pasted; nothing where there are none. */
export function overlayActionLines(vendor: string, actions: readonly OverlayAction[]): string[] {
  if (actions.length === 0) return [];
  return [
    `Actions for specs/${vendor}/overlay.yaml that answer this, to be pasted under \`actions\`. Read each first, since ` +
      "what it removes is gone:",
    stringify(actions, { lineWidth: 0, aliasDuplicateObjects: false })
      .trimEnd()
      .replace(/^(?=.)/gm, "  "),
  ];
}
