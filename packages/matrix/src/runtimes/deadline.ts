/** A promise that fails when something takes longer than any machine could need; `inTime` says that it was done. */
export function deadline(what: string, ms: number): { readonly late: Promise<never>; readonly inTime: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} was not done within ${ms / 1000} s`)), ms);
  });
  late.catch(() => {});
  return { late, inTime: () => clearTimeout(timer) };
}
