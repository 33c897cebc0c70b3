/** What Node's `fetch` throws, by which the transport tells what had left: the code, and the step that failed. */
function nodeFailure(code: string, syscall: string | undefined, words: string): TypeError {
  const cause = Object.assign(new Error(words), { code, ...(syscall !== undefined && { syscall }) });
  return new TypeError("fetch failed", { cause });
}

export const refused = (): TypeError => nodeFailure("ECONNREFUSED", "connect", "connect ECONNREFUSED");
export const reset = (): TypeError => nodeFailure("ECONNRESET", "read", "read ECONNRESET");
export const closedEarly = (): TypeError => nodeFailure("UND_ERR_SOCKET", undefined, "other side closed");
export const notHttp = (): TypeError => nodeFailure("HPE_INVALID_CONSTANT", undefined, "Expected HTTP/");
