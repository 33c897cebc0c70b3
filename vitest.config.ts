import { defineConfig } from "vitest/config";

// Workspace packages are tested from their sources, so that a test never sees a stale `dist`. "import" is no part of it: a
// CommonJS module that requires another one would be given its ES module. Nor is "module", which Node doesn't know either:
// what stands there is for bundlers.
const conditions = ["@agentpost/source", "node", "default"];

// What needs SQLite, and pg-boss, run on a newer Node where this one has no SQLite, and on this one where it has.
const hasSqlite = process.getBuiltinModule("node:sqlite") !== undefined;
const elsewhere = hasSqlite
  ? ["packages/outbox/test/newer-node.test.ts"]
  : ["**/*.sqlite.test.ts", "**/pg-boss.test.ts"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: ["**/node_modules/**", ...elsewhere],
    reporters: ["default", "./packages/contract/src/report/coverage-reporter.ts"],
    // The default leaves one processor free, which on a machine of two is half of it.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
