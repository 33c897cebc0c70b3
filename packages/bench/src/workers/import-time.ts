// Run by a fresh plain `node`: imports one module and prints how long that took, in milliseconds.
const [, , name] = process.argv;
const url = new URL(`imports/${name}.js`, import.meta.url).href;
const startedAt = performance.now();
await import(url);
const milliseconds = performance.now() - startedAt;
// After the measurement: the first use of a pipe as output loads several modules of Node's own.
process.stdout.write(String(milliseconds));
