/** Shows how far an import is: a living line in a terminal, a line for every ten pages anywhere else. */
export async function withProgress<Value>(
  title: string,
  print: (line: string) => void,
  run: (progress: (done: number, total: number) => void) => Promise<Value>,
): Promise<Value> {
  const line = (done: number, total: number) => `${title}: ${done} of ${total} pages read`;
  if (!process.stdout.isTTY) {
    return run((done, total) => {
      if (done === total || (done > 0 && done % 10 === 0)) print(line(done, total));
    });
  }
  const { Listr } = await import("listr2");
  let settle: () => Promise<Value> = () => Promise.reject(new Error("the import did not run"));
  const work = async (_: unknown, task: { title: string }) => {
    try {
      const value = await run((done, total) => {
        task.title = line(done, total);
      });
      settle = async () => value;
    } catch (error) {
      // Thrown again below, where the caller tells of it once, instead of the list.
      settle = () => Promise.reject(error);
    }
  };
  await new Listr([{ title, task: work }]).run();
  return settle();
}
