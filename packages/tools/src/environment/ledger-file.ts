import { homedir, userInfo } from "node:os";
import { isAbsolute, join } from "node:path";
import type { Environment } from "./process-environment.js";

/** Where a user's ledger is when nothing else is said: one file, so that all hosts of a user share it. */
export function ledgerFile(environment: Environment, platform: string = process.platform): string {
  return join(stateFolder(environment, platform), "agentpost", "outbox.db");
}

/** Each platform's place for what a program keeps and nobody edits. */
function stateFolder(environment: Environment, platform: string): string {
  // The XDG specification ignores a path that isn't absolute.
  if (environment["XDG_STATE_HOME"]?.startsWith("/")) return environment["XDG_STATE_HOME"];
  const home = homeFolder();
  if (platform === "darwin") return join(home, "Library", "Application Support");
  if (platform === "win32") return environment["LOCALAPPDATA"] || join(home, "AppData", "Local");
  return join(home, ".local", "state");
}

/**
 * Where `HOME` is empty or not absolute, what the system knows: each folder that a program is started in would have a ledger
 * of its own, and a message could be sent from each. `/`, as container engines say it of a user whom the system doesn't know,
 * and who has no `HOME`: Node throws there.
 */
function homeFolder(): string {
  try {
    const home = homedir();
    return isAbsolute(home) ? home : userInfo().homedir;
  } catch {
    return "/";
  }
}
