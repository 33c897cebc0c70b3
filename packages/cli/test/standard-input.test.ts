import { afterAll, beforeAll, expect, test } from "vitest";
import { buildProgram } from "./build-program.ts";
import { inPipe } from "./run-program.ts";

let built: Awaited<ReturnType<typeof buildProgram>>;
beforeAll(async () => {
  built = await buildProgram();
});
afterAll(() => built.remove());

const dryRun = (input: Uint8Array) =>
  inPipe(built.program, ["send", "--to", "agent=hawken", "--text", "-", "--dry-run"], {
    env: { ISHVANA_BASE_URL: "http://127.0.0.1:9" },
    input,
  });

test("a text in another encoding is refused, rather than sent with signs that nobody has written", async () => {
  for (const encoding of ["latin1", "utf16le"] as const) {
    expect(await dryRun(Buffer.from("\ufeffFür dich: 100 €", encoding))).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "agentpost: standard input is no UTF-8; convert it, such as with: iconv -f ISO-8859-1 -t UTF-8\n",
    });
  }
  const { exitCode, stdout } = await dryRun(Buffer.from("\ufeffFür dich: 100 €"));
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('"Für dich: 100 €"')]);
});
