/** The first line of every generated file that can carry a comment. */
export function banner(vendor: string): string {
  return `// ${origin(vendor)}\n`;
}

/**
 * Where a file comes from. How `generate` is run stands in CONTRIBUTING alone: with the version of a package manager, every
 * file would change with it.
 */
export function origin(vendor: string): string {
  return `Generated from specs/${vendor}. Do not edit: change the spec or its overlay, then run \`generate ${vendor}\` as CONTRIBUTING.md says.`;
}
