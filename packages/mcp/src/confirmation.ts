import { createHash, randomBytes } from "node:crypto";
import type { Tool, ToolResult } from "@agentpost/tools";
import {
  acceptedContent,
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  createRequestStateCodec,
  inputRequired,
  type ServerContext,
} from "@modelcontextprotocol/server";
import type { Before, ToolContext } from "./index.js";

export interface Confirmation {
  /** `declared` is what a host of an older revision has said that it can do, once for all of its calls. */
  before(
    tool: Tool,
    input: unknown,
    context: ToolContext,
    declared: ClientCapabilities | undefined,
  ): ReturnType<Before>;
  /** Holds what a host hands back against its signature. */
  verify(state: string, context: ServerContext): Promise<unknown>;
}

const KEY_BYTES = 32;

/**
 * Has a person confirm each call that can't be taken back, by the protocol's own means: the host asks, and calls again with
 * the answer. What it hands back is signed and bound to the call, so that a yes to one message is no yes to another.
 */
export function confirmation(): Confirmation {
  const codec = createRequestStateCodec<string>({ key: randomBytes(KEY_BYTES) });
  return {
    verify: codec.verify,
    async before(tool, input, toolContext, declared) {
      if (!tool.annotations.destructive) return undefined;
      // The tool refuses it in words, and nobody has to be asked.
      if ((await tool.input["~standard"].validate(input)).issues) return undefined;
      const { mcpReq } = toolContext as ServerContext;
      const call = callOf(tool, input);
      const confirmed = mcpReq.requestState<string>();
      if (confirmed === undefined) {
        if (!canAsk(toolContext, declared)) return refused("this host can't ask a person to confirm it");
        const requestState = await codec.mint(call, toolContext as ServerContext);
        return inputRequired({ inputRequests: { confirm: question(tool, input) }, requestState });
      }
      if (confirmed !== call) return refused("what was confirmed is another call");
      const answer = acceptedContent<{ confirm?: unknown }>(mcpReq.inputResponses, "confirm");
      return answer?.confirm === true
        ? undefined
        : refused("the person did not confirm it. Don't ask again by yourself");
    },
  };
}

function question({ title }: Tool, input: unknown) {
  return inputRequired.elicit({
    message: `${title}?\n${JSON.stringify(input, undefined, 2)}`,
    requestedSchema: {
      type: "object",
      properties: { confirm: { type: "boolean", title: "Yes, do it" } },
      required: ["confirm"],
    },
  });
}

function callOf({ name }: Tool, input: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify([name, input]))
    .digest("base64url");
}

/**
 * Whether the host can show a form. Since 2026-07-28 it says so with each call. What one of an older revision has said is
 * known as long as its connection is: over HTTP there is none, nor a way to ask.
 */
function canAsk(context: ToolContext, declared: ClientCapabilities | undefined): boolean {
  const { envelope } = (context as ServerContext).mcpReq;
  const told = envelope as { readonly [key: string]: ClientCapabilities | undefined } | undefined;
  const { elicitation } = (told ? told[CLIENT_CAPABILITIES_META_KEY] : declared) ?? {};
  // One that names no kind means forms.
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

function refused(reason: string): ToolResult {
  const text = `Nothing was sent: ${reason}.`;
  return { isError: true, text, data: { outcome: "refused", advice: text } };
}
