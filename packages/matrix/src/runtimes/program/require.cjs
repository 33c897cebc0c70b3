// A CommonJS program: Node gives it ES modules by `require` from 20.19 on. Importing them leaves the global object alone.
const before = Object.keys(globalThis).join();
const names = Object.fromEntries(process.argv.slice(2).map((name) => [name, Object.keys(require(name)).length]));
process.stdout.write(JSON.stringify({ names, globals: before === Object.keys(globalThis).join() }));
