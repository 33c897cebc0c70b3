import { answer, type Fault, faults, type Script, startFaultServer } from "@agentpost/contract";
import { sampleMessage } from "@agentpost/example/messages";
import { startKeepAliveServer } from "./keep-alive-server.ts";
import type { PlannedCase } from "./plan.ts";

/** What is known of a case by whoever plays the server. */
export interface Expected {
  /** `accepted`, or the error and what it claims. */
  readonly error: string | undefined;
  readonly outcome: string | undefined;
  readonly requests: number;
  /** The runtime may be told while it is still connecting, and then knows that nothing left. */
  readonly mayBeNotSent?: true;
  /** The runtime's fetch may make the request a second time by itself. */
  readonly mayBeResent?: true;
}

export interface Case extends PlannedCase {
  readonly kind: "smoke" | "fault";
  readonly expected: Expected;
  /** How many whole requests came; undefined where a mock answers, which doesn't count them. */
  readonly requests: () => number | undefined;
  readonly close: () => Promise<void>;
}

/** A mock of one vendor, and an answer of it that says a message was accepted. */
export interface VendorMock {
  readonly vendor: string;
  readonly url: string;
  readonly accepted: string;
}

const maxAnswerBytes = 10_000;
/** What ends by a timeout needs a short one; all else has time, so that a busy machine doesn't make it a timeout too. */
const short = { timeoutMs: 2_000, deadlineMs: 8_000, maxAnswerBytes };
const ample = { timeoutMs: 30_000, deadlineMs: 60_000, maxAnswerBytes };
/** Nobody listens there: all of our servers are at 127.0.0.1, and this port is given to nobody who asks for any. */
const NOBODYS_URL = "http://127.0.0.2:4";
const redirectTarget = "ELSEWHERE";

/** A fault that the shared table leaves out, or that ends well. */
interface OwnFault extends Expected {
  readonly name: string;
  readonly scripts: (accepted: string) => readonly Script[];
  readonly abortAfterMs?: number;
}

const own: readonly OwnFault[] = [
  {
    name: "429, then accepted",
    scripts: (accepted) => [answer(429, "{}", { "retry-after": "0" }), answer(200, accepted)],
    error: undefined,
    outcome: undefined,
    requests: 2,
  },
  {
    name: "aborted while the answer is awaited",
    scripts: () => [[{ read: "request" }, { stall: true }]],
    error: "AbortedError",
    outcome: "unknown",
    requests: 1,
    abortAfterMs: 400,
  },
];

/** The cases of one vendor: its mock, the whole table of faults, and what happens to a connection that is used again. */
export async function startCases(
  { vendor, url, accepted }: VendorMock,
  elsewhere: string,
  { hangs = false } = {},
): Promise<Case[]> {
  const { credentials, to } = sampleMessage(vendor);
  const toCase = (name: string, baseUrl: string, rest: Partial<Case> & Pick<Case, "expected">): Case => ({
    id: `${vendor}: ${name}`,
    kind: "fault",
    settings: { baseUrl, ...credentials, ...ample },
    message: { to, text: "Where is my order?" },
    sends: 1,
    requests: () => undefined,
    close: async () => {},
    ...rest,
  });
  const played = async (
    name: string,
    scripts: readonly Script[],
    rest: Partial<Case> & Pick<Case, "expected">,
    limits: object = ample,
  ) => {
    const server = await startFaultServer(pointed(scripts, elsewhere));
    const made = toCase(name, server.url, { requests: () => server.requests.length, close: server.close, ...rest });
    return { ...made, settings: { ...made.settings, ...limits } };
  };

  const smoke = toCase("smoke", url, {
    kind: "smoke",
    expected: { error: undefined, outcome: undefined, requests: 1 },
  });
  const keepAlive = await startKeepAliveServer(accepted);
  const cases = [
    { ...smoke, settings: { ...smoke.settings, maxAnswerBytes: 1_000_000 } },
    toCase("reset of a connection in its second use", keepAlive.url, {
      sends: 2,
      expected: { error: "ConnectionError", outcome: "unknown", requests: 2 },
      requests: keepAlive.requests,
      close: keepAlive.close,
    }),
  ];
  for (const { name, scripts, abortAfterMs, ...expected } of own) {
    cases.push(await played(name, scripts(accepted), { expected, ...(abortAfterMs ? { abortAfterMs } : {}) }));
  }
  const answered = faults.filter(
    (fault): fault is Fault & { scripts: readonly Script[] } => fault.scripts !== "refused",
  );
  for (const { name, scripts, untilTimeout, mayHang, ...expected } of answered) {
    const limits = untilTimeout || (mayHang && hangs) ? short : ample;
    cases.push(await played(name, scripts, { expected }, limits));
  }
  for (const fault of faults.filter(({ scripts }) => scripts === "refused")) {
    cases.push(toCase(fault.name, NOBODYS_URL, { expected: fault }));
  }
  return cases;
}

function pointed(scripts: readonly Script[], elsewhere: string): Script[] {
  return scripts.map((script) =>
    script.map((step) =>
      "write" in step && typeof step.write === "string"
        ? { write: step.write.replace(redirectTarget, elsewhere) }
        : step,
    ),
  );
}
