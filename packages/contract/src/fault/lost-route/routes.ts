import { execFileSync } from "node:child_process";
import { readlinkSync, writeFileSync } from "node:fs";
import type { NoRoute } from "./route-faults.ts";

/** A table that holds one line: what it is asked for is a host that can't be reached. */
const UNREACHABLE_HOSTS = "1000";
const ACTIONS: Readonly<Record<NoRoute, string>> = {
  ENETUNREACH: "unreachable",
  EHOSTUNREACH: `lookup ${UNREACHABLE_HOSTS}`,
};

/** With 3, the kernel gives a connection up some three seconds after the first packet that nobody acknowledged. */
const GIVE_UP_AFTER = "3";

/** The network namespace that this process is in. */
export function networkId(): string {
  return readlinkSync("/proc/self/ns/net");
}

/** Readies this process's network namespace, which must not be `outer`: all of its routing changes. */
export function prepareRoutes(outer: string | undefined): void {
  if (!outer || outer === networkId())
    throw new Error("this would change the routes of the machine; use unshare --net");
  ip("link set lo up");
  // The rule for a machine's own addresses stands first, and ours must come before it.
  ip("rule add pref 100 lookup local");
  ip("rule del pref 0");
  ip(`route add unreachable default table ${UNREACHABLE_HOSTS}`);
  writeFileSync("/proc/sys/net/ipv4/tcp_retries2", GIVE_UP_AFTER);
}

/**
 * Takes the route from all packets that go from one port to another. By port, so that one connection loses its route
 * while the next one, which gets a port of its own, has one: whatever is sent a second time does arrive.
 */
export function loseRoute({ from, to, code }: { from?: number; to: number; code: NoRoute }): void {
  ip(`rule add pref 1 ipproto tcp ${from === undefined ? "" : `sport ${from} `}dport ${to} ${ACTIONS[code]}`);
}

function ip(command: string): void {
  execFileSync("ip", command.split(" "), { stdio: ["ignore", "ignore", "inherit"] });
}
