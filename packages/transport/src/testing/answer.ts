import type { SampleAnswer, SampleAnswers } from "./test-contract.js";

/** An answer as a test wants it; what it leaves out is the contract's. */
export interface TestAnswer {
  /** Default: the contract's success. */
  readonly status?: number | undefined;
  /** A text is sent as it stands, anything else as JSON. Default: the contract's sample for the status, where it has one. */
  readonly body?: unknown;
  /** Headers of the answer, beside its content type. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Breaks the connection in this way, so that no answer comes. */
  readonly error?: Error | undefined;
  /**
   * How long it is on its way, in milliseconds, by the timers of the test where it fakes them; `Infinity` never comes.
   * Default: 0.
   */
  readonly delayMs?: number | undefined;
}

const BODILESS = [101, 204, 205, 304];

/** The answer to a call that is right, or the failure that the test asked for. */
export async function answerOf(
  vendor: string,
  operation: string,
  samples: SampleAnswers = {},
  { status = successOf(samples), body: given, headers = {}, error, delayMs = 0 }: TestAnswer,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  if (delayMs > 0) await pause(delayMs, signal);
  if (error) throw error;
  if (status === undefined) {
    throw new TypeError(
      `no sample of ${vendor}.${operation} could be made of its contract; give its answer a status and a body`,
    );
  }
  const sample = sampleFor(samples, status);
  const body = given === undefined ? sample.body : given;
  if (body === undefined || BODILESS.includes(status)) return new Response(null, { status, headers });
  const { type = "application/json" } = sample;
  const isText = typeof body === "string" && (given !== undefined || !/[/+]json$/.test(type));
  return new Response(isText ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": isText || given === undefined ? type : "application/json", ...headers },
  });
}

function successOf(samples: SampleAnswers): number | undefined {
  const code = Object.keys(samples).find((each) => each.startsWith("2"));
  return code === undefined ? undefined : Number(code.replace("XX", "00"));
}

function sampleFor(samples: SampleAnswers, status: number): SampleAnswer {
  return (
    samples[status] ??
    samples[`${Math.floor(status / 100)}XX`] ??
    (status >= 400 ? samples["default"] : undefined) ??
    {}
  );
}

/** Ends early with the signal's reason, as a `fetch` does. */
function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", end, { once: true });
    // No timer is that long.
    if (ms === Number.POSITIVE_INFINITY) return;
    timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, ms);
  });
}
