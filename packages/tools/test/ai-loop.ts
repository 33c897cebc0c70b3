import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AiTool, AiToolApproval } from "@agentpost/tools/ai-sdk";
import { npmPackage } from "@agentpost/workspace";

const VERSION = "7.0.173";
const ZOD = "zod@4.1.13";
const MOST_STEPS = 10;
const USAGE = { inputTokens: { total: 1 }, outputTokens: { total: 1 } };

type Part = { readonly type: string; readonly [field: string]: unknown };
type Message = { readonly role: string; readonly content: unknown };

/** A tool that may leave it to the call whether a person is asked. */
export type UnaskedTool = Omit<AiTool, "needsApproval"> & Partial<Pick<AiTool, "needsApproval">>;

/** What is used of the AI SDK. It asks for Node 22, so that it isn't installed here. */
interface AiSdk {
  generateText(options: {
    readonly model: object;
    readonly tools: Readonly<Record<string, UnaskedTool>>;
    readonly toolApproval: Readonly<Record<string, AiToolApproval>> | undefined;
    readonly messages: readonly Message[];
    readonly stopWhen: unknown;
  }): Promise<{ readonly text: string; readonly content: readonly Part[]; readonly responseMessages: Message[] }>;
  isStepCount(count: number): unknown;
}

interface AiSdkTest {
  readonly MockLanguageModelV4: new (
    script: object,
  ) => {
    readonly doGenerateCalls: readonly { readonly prompt: readonly Message[]; readonly tools: readonly Part[] }[];
  };
}

/** One turn of a scripted model: it calls a tool, or says something. */
export type Turn = { readonly call: string; readonly input: object } | { readonly say: string };

/** The AI SDK, fetched from npm on first use. */
export async function aiSdk(): Promise<AiSdk & AiSdkTest> {
  const folder = await npmPackage("ai", VERSION, [ZOD]);
  const load = (file: string) => import(pathToFileURL(join(folder, file)).href);
  return { ...(await load("dist/index.js")), ...(await load("dist/test/index.js")) };
}

/**
 * A host that runs the AI SDK's loop with a model of these turns, and asks a person wherever the SDK does: each question is
 * the input of a call.
 */
export async function converse(
  { generateText, isStepCount, MockLanguageModelV4 }: AiSdk & AiSdkTest,
  tools: Readonly<Record<string, UnaskedTool>>,
  turns: readonly Turn[],
  approve: (input: unknown) => boolean | Promise<boolean>,
  toolApproval?: Readonly<Record<string, AiToolApproval>>,
) {
  const model = new MockLanguageModelV4({ doGenerate: turns.map(generated) });
  const messages: Message[] = [{ role: "user", content: "Tell Ada that it has shipped." }];
  for (;;) {
    const result = await generateText({ model, tools, toolApproval, messages, stopWhen: isStepCount(MOST_STEPS) });
    messages.push(...result.responseMessages);
    const asked = result.content.filter(({ type }) => type === "tool-approval-request");
    const { doGenerateCalls } = model;
    if (asked.length === 0) return { text: result.text, seen: seenResults(messages), calls: doGenerateCalls };
    const answers = asked.map(async ({ approvalId, toolCall }) => ({
      type: "tool-approval-response",
      approvalId,
      approved: await approve((toolCall as { readonly input: unknown }).input),
    }));
    messages.push({ role: "tool", content: await Promise.all(answers) });
  }
}

function generated(turn: Turn, index: number) {
  const isCall = "call" in turn;
  const content = isCall
    ? { type: "tool-call", toolCallId: `call-${index}`, toolName: turn.call, input: JSON.stringify(turn.input) }
    : { type: "text", text: turn.say };
  const finishReason = { unified: isCall ? "tool-calls" : "stop" };
  return { content: [content], finishReason, usage: USAGE, warnings: [] };
}

/** What the tools have told the model, in order. */
function seenResults(messages: readonly Message[]): unknown[] {
  const parts = messages.flatMap(({ role, content }) => (role === "tool" ? (content as readonly Part[]) : []));
  return parts.flatMap(({ type, output }) =>
    type === "tool-result" ? [(output as { readonly value?: unknown }).value] : [],
  );
}
