import type { Script, Step } from "@agentpost/contract/fault-script";
import { reset } from "./node-failure.ts";

/** What a connection tells of itself, as it happens. */
export type WireNews = "request" | "answer" | "reset" | "closed";

/**
 * One connection to the stand-in, in the page: the script that the fault matrix plays on a socket is played on it. The
 * request is in flight from the moment of the connect, as one that fits into a packet is, and comes unless the server
 * has reset the connection by then or doesn't read.
 */
export class Connection {
  /** What the server writes. It fails as Node's socket would. */
  readonly answer: ReadableStream<Uint8Array>;
  #writer!: ReadableStreamDefaultController<Uint8Array>;
  #state: "open" | "unread" | "closed" = "open";
  #arrive!: () => void;
  #arrived = new Promise<void>((resolve) => {
    this.#arrive = resolve;
  });
  #leave!: () => void;
  #left = new Promise<void>((resolve) => {
    this.#leave = resolve;
  });
  readonly #tell: (news: WireNews) => void;
  readonly #answerAfterMs: number;

  constructor(tell: (news: WireNews) => void, answerAfterMs: number) {
    this.#tell = tell;
    this.#answerAfterMs = answerAfterMs;
    this.answer = new ReadableStream({
      start: (controller) => {
        this.#writer = controller;
      },
      cancel: () => this.leave("cancelled"),
    });
  }

  /** Plays a script; the request arrives after the steps that wait for nothing. */
  play(script: Script): void {
    void this.#playSteps(script);
    if (this.#state === "open") this.#deliver();
  }

  /** The other side is gone. */
  leave(reason: unknown): void {
    this.#state = "closed";
    this.#writer.error(reason);
    this.#leave();
  }

  #deliver(): void {
    this.#tell("request");
    setTimeout(this.#arrive, this.#answerAfterMs);
  }

  // It waits only where a step does, so that what a server does at once comes before the request does.
  async #playSteps(script: Script): Promise<void> {
    let isAnswered = false;
    for (const step of script) {
      if (this.#state === "closed") return;
      if ("read" in step && step.read !== "nothing") await Promise.race([this.#arrived, this.#left]);
      else if ("drip" in step) await this.#drip(step);
      else if ("stall" in step) await this.#left;
      else this.#perform(step);
      if ("write" in step && !isAnswered) {
        isAnswered = true;
        this.#tell("answer");
      }
    }
  }

  #perform(step: Step): void {
    if ("read" in step) this.#state = "unread";
    else if ("write" in step) this.#write(step.write);
    else if ("close" in step) this.#close(step.close);
  }

  async #drip({ drip, everyMs }: Extract<Step, { drip: string }>): Promise<void> {
    for (const sign of drip) {
      if (this.#state === "closed") return;
      this.#write(sign);
      await Promise.race([this.#left, new Promise((resolve) => setTimeout(resolve, everyMs))]);
    }
  }

  #write(text: string | Uint8Array): void {
    if (this.#state !== "closed")
      this.#writer.enqueue(typeof text === "string" ? new TextEncoder().encode(text) : text);
  }

  #close(how: "reset" | "end"): void {
    if (this.#state === "closed") return;
    this.#tell(how === "reset" ? "reset" : "closed");
    if (how === "end") {
      this.#writer.close();
    } else {
      this.#state = "closed";
      this.#writer.error(reset());
    }
  }
}
