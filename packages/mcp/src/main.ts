import { Console } from "node:console";
import { readFileSync } from "node:fs";
import { accountsIn, UsageError } from "@agentpost/tools/environment";
import { InputError } from "@agentpost/transport";
import { type CommandOptions, command, TOKEN } from "./command.js";
import { confirmation } from "./confirmation.js";
import { runHttp } from "./http/run-http.js";
import { openTools } from "./open-tools.js";
import { runStdio } from "./run-stdio.js";

const MS_PER_S = 1_000;

// What a header brings as it was sent: white space at its ends is taken off, such as the line's end of a file with a secret.
const SENDABLE = /^[!-~](?:[ -~]*[!-~])?$/;

/** Throws a `UsageError` where no host could bear this token. */
function checkToken(token: string): void {
  if (!token) throw new UsageError(`${TOKEN} is missing in the environment; --http needs it`);
  if (!SENDABLE.test(token)) {
    throw new UsageError(
      `${TOKEN} has white space at an end, or a sign that no header brings; expected printable ASCII without it`,
    );
  }
}

/**
 * The program: serves with these arguments, and the accounts of this process's environment, until its host is gone.
 * Resolves to the exit code. From then on this process's console writes to stderr, since stdout is the protocol's.
 */
export async function main(args: readonly string[], name = "agentpost-mcp"): Promise<number> {
  // Whoever writes to the console, a dependency among them: stdout is the protocol's alone.
  globalThis.console = new Console(process.stderr);

  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  const { version }: { version: string } = JSON.parse(manifest);
  const options = command(version, process.env, name).parse(args, { from: "user" }).opts<CommandOptions>();
  const { ledger, readOnly = false, allow, perHour, timeout, wait, http: port, host } = options;

  try {
    const token = process.env[TOKEN] ?? "";
    if (port !== undefined) checkToken(token);
    const { tools, close } = await openTools({
      accounts: accountsIn(process.env),
      ledger,
      readOnly,
      allow,
      perHour,
      timeoutMs: timeout * MS_PER_S,
      waitMs: wait * MS_PER_S,
    });
    const server = { version, tools, confirmation: options.confirm && confirmation() };
    if (port === undefined) await runStdio(server);
    else {
      const { allowHost: allowHosts, allowOrigin: allowOrigins } = options;
      await runHttp({ ...server, port, host, token, allowHosts, allowOrigins });
    }
    await close();
    return 0;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : error}`);
    return error instanceof UsageError || error instanceof InputError ? 2 : 1;
  }
}
