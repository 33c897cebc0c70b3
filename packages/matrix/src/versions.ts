/** What the matrix runs. Exact, so that a release of somebody else's can't turn a change of ours red. */
const VERSIONS = {
  "node-20": "20.20.2",
  "node-22.13": "22.13.0",
  "node-22": "22.23.3",
  "node-24": "24.21.0",
  "node-26": "26.10.0",
  bun: "1.4.5",
  deno: "2.9.6",
  workerd: "1.20261117.1",
  "ts-5.4": "5.4.5",
  "ts-5.5": "5.5.4",
  "ts-5.6": "5.6.3",
  "ts-5.7": "5.7.3",
  "ts-5.8": "5.8.3",
  "ts-5.9": "5.9.3",
  "ts-6.0": "6.0.3",
  "ts-7.0": "7.0.2",
} as const;

export type Versioned = keyof typeof VERSIONS;

export const typeScripts: readonly Versioned[] = (Object.keys(VERSIONS) as Versioned[]).filter((name) =>
  name.startsWith("ts-"),
);

let newest = false;

/** Takes the newest patch of each line instead, to see what the next pins would bring. */
export function useNewest(): void {
  newest = true;
}

export function pinned(name: Versioned): string {
  if (!newest) return VERSIONS[name];
  return /^(node|ts)-/.test(name) ? name.replace(/^\w+-/, "") : "latest";
}
