import { spawnSync } from "node:child_process";

// Who isn't root may still be it in a user namespace, where the system allows that.
const isRoot = process.getuid?.() === 0;

export const namespaceFlags = {
  create: isRoot ? ["--net"] : ["--net", "--map-root-user"],
  enter: isRoot ? ["--net"] : ["--net", "--user", "--preserve-credentials"],
} as const;

const NEEDED = { unshare: "util-linux", nsenter: "util-linux", ip: "iproute2" } as const;

/** Why no route can be lost here: what is missing for a network namespace whose routes we may change. */
export function whyNoLostRoutes(): string | undefined {
  if (process.platform !== "linux") return `it takes a network namespace, and this is ${process.platform}`;
  for (const [tool, of] of Object.entries(NEEDED)) {
    if (spawnSync(tool, ["-V"]).error) return `there is no ${tool}; it is part of ${of}`;
  }
  // All that needs a right or a recent version, tried once and gone with its namespace.
  const trial =
    "ip rule add pref 1 ipproto tcp sport 1 dport 1 unreachable && echo 3 > /proc/sys/net/ipv4/tcp_retries2";
  const { status, stderr } = spawnSync("unshare", [...namespaceFlags.create, "--", "sh", "-c", trial]);
  if (status === 0) return undefined;
  const user = isRoot ? "root" : "a user who isn't root";
  return `${user} can't change routes in a network namespace here: ${String(stderr).trim()}`;
}
