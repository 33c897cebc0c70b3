/** The first line of every generated file that can carry a comment. */
export function banner(vendor: string): string {
  return `// Generated from specs/${vendor}. Do not edit: change the spec or its overlay, then run \`pnpm generate ${vendor}\`.\n`;
}
