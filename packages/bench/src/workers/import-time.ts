// Run by a fresh plain `node`: imports one module and prints how long that took, in milliseconds.
const [, , name] = process.argv;
const url = new URL(`imports/${name}.js`, import.meta.url).href;
const startedAt = performance.now();
await import(url);
process.stdout.write(String(performance.now() - startedAt));
