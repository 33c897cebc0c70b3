/**
 * SQLSTATEs of what another try may mend: a server that ends, starts or has no connection to give, a session that it has
 * ended for standing idle, a transaction that was set aside for another one. `08` is the class of connections.
 */
const PASSING = /^(08...|25P03|57P0[1235]|53300|40001|40P01)$/;
const OF_THE_NETWORK = /^(ECONN.*|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EAI_AGAIN|ENOENT)$/;
// These errors of pg's own have no code.
const OF_PG =
  /^Connection terminated|connection error|^Client was closed|timeout expired|read timeout|timeout exceeded/;

/** True where the server couldn't be asked, or its answer got lost, which leaves open whether it has committed. */
export function isPassing(error: unknown): boolean {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === "string" ? PASSING.test(code) || OF_THE_NETWORK.test(code) : OF_PG.test(String(message));
}

/** True where two transactions wanted what only one may have. */
export function isUniqueViolation(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === "23505";
}
