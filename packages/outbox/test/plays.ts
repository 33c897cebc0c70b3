import { Listr } from "listr2";

/** Something that is played at length, and resolves to figures. What breaks the promise is in `broken`. */
export interface Play {
  readonly title: string;
  play(progress: (text: string) => void): Promise<object>;
}

/** In a pipe each sign is a line. */
const A_SIGN_EVERY = 100;

export function signOf(progress: (text: string) => void, of: string): (done: number) => void {
  return (done) => {
    if (done % A_SIGN_EVERY === 0) progress(`${done} ${of}`);
  };
}

/** Plays one after another, prints what each has found when it has, and returns what was broken. */
export async function runPlays(plays: readonly Play[]): Promise<string[]> {
  const failures: string[] = [];
  const tasks = plays.map(({ title, play }) => ({
    title,
    async task(_: unknown, task: { title: string; output: string }) {
      const startedAt = performance.now();
      const figures: { readonly broken?: readonly string[] } = await play((text) => {
        task.output = text;
      });
      const seconds = Math.round((performance.now() - startedAt) / 1_000);
      const { broken } = figures;
      task.title = `${title}: ${JSON.stringify({ ...figures, broken: broken?.length })} in ${seconds} s`;
      failures.push(...(broken ?? []).map((each) => `${title}: ${each}`));
    },
  }));
  await new Listr(tasks, { concurrent: false, exitOnError: false, fallbackRenderer: "simple" }).run();
  return failures;
}
