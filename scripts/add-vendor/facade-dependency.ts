/** The facade's manifest with one more client among its dependencies, which stay in order. Not a byte else changes. */
export function withDependency(manifest: string, name: string): string {
  const { dependencies = {} } = JSON.parse(manifest) as { dependencies?: Record<string, string> };
  if (name in dependencies) return manifest;
  const sorted = Object.entries({ ...dependencies, [name]: "workspace:^" }).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([key, range]) => `    ${JSON.stringify(key)}: ${JSON.stringify(range)}`).join(",\n");
  return manifest.replace(/"dependencies": \{[^}]*\}/, () => `"dependencies": {\n${lines}\n  }`);
}
