/** A body read whole, or what kept it from being so. */
export interface ReadBody {
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly fault?: string;
}

/** Reads a body whole, or stops at the limit: a body may be endless. */
export async function readBody({ body }: Response, maxBytes: number): Promise<ReadBody> {
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > maxBytes) {
        reader.cancel().catch(() => {});
        return { fault: "the body is larger than maxAnswerBytes" };
      }
      chunks.push(value);
    }
  } catch {
    // The status arrived, and says more about the outcome than the broken body does.
    return { fault: "the body ended early" };
  }
  const [first] = chunks;
  return { bytes: first && !chunks[1] ? first : new Uint8Array(await new Blob(chunks).arrayBuffer()) };
}
