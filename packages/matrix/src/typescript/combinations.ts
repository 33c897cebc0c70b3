/** How a user may have set TypeScript up. `skipLibCheck` is off in all of them, so that our declarations are read whole. */
export interface Combination {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
}

const shared = {
  target: "es2022",
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  verbatimModuleSyntax: true,
};
const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };
const exact = { exactOptionalPropertyTypes: true };
// `fetch` and its types come from the DOM's library or, on a server, from Node's own types.
const dom = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
const node = { lib: ["es2022"], types: ["node"] };

export const combinations: readonly Combination[] = [
  { name: "nodenext", options: { ...shared, ...nodenext, ...dom } },
  { name: "nodenext, exactOptionalPropertyTypes", options: { ...shared, ...nodenext, ...dom, ...exact } },
  { name: "bundler", options: { ...shared, ...bundler, ...dom } },
  { name: "bundler, exactOptionalPropertyTypes", options: { ...shared, ...bundler, ...dom, ...exact } },
  { name: "nodenext, Node's types", options: { ...shared, ...nodenext, ...node } },
];
