/** A step with a name; it resolves to what came of it, in one line. */
export interface Step {
  readonly title: string;
  readonly run: () => Promise<{ readonly line: string; readonly failed?: true }>;
}

/** Runs steps one after the other: as a living list in a terminal, as plain lines anywhere else. */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<void> {
  if (!process.stdout.isTTY) {
    for (const { run } of steps) print((await run()).line);
    return;
  }
  const { Listr } = await import("listr2");
  const errors: unknown[] = [];
  const tasks = steps.map(({ title, run }) => ({
    title,
    task: async (_: unknown, task: { title: string }) => {
      const { line, failed } = await run().catch((error: unknown) => {
        errors.push(error);
        throw error;
      });
      task.title = line;
      if (failed) throw new Error(line);
    },
  }));
  await new Listr(tasks, { exitOnError: false }).run();
  // The list goes on after a step that failed as it may; a bug of ours must still be seen.
  if (errors.length > 0) throw errors[0];
}

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
