import { homedir } from "node:os";
import { join } from "node:path";
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

/** As container engines say it of a user whom the system doesn't know, and who has no `HOME`: Node throws there. */
function homeFolder(): string {
  try {
    return homedir();
  } catch {
    return "/";
  }
}
