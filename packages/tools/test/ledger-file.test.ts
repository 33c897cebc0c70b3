import { homedir, userInfo } from "node:os";
import { afterEach, expect, test, vi } from "vitest";
import { ledgerFile } from "../src/environment/ledger-file.ts";

afterEach(() => vi.unstubAllEnvs());

test.skipIf(process.platform === "win32").each([
  ["linux", {}, `${homedir()}/.local/state/agentpost/outbox.db`],
  ["linux", { XDG_STATE_HOME: "/var/state" }, "/var/state/agentpost/outbox.db"],
  ["linux", { XDG_STATE_HOME: "relative" }, `${homedir()}/.local/state/agentpost/outbox.db`],
  ["darwin", {}, `${homedir()}/Library/Application Support/agentpost/outbox.db`],
] as const)("on %s with %j, the ledger is at a fixed place of the user's", (platform, environment, file) => {
  expect(ledgerFile(environment, platform)).toBe(file);
});

test.skipIf(process.platform === "win32").each(["", "."])(
  "with %j as the home folder, it isn't in the folder that a program happens to be started in",
  (home) => {
    vi.stubEnv("HOME", home);
    expect(ledgerFile({}, "linux")).toBe(`${userInfo().homedir}/.local/state/agentpost/outbox.db`);
  },
);
