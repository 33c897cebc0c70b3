import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";
import { LongestFirst } from "./packages/workspace/src/longest-first.ts";

// Workspace packages are tested from their sources, so that a test never sees a stale `dist`. "import" is no part of it: a
// CommonJS module that requires another one would be given its ES module. Nor is "module", which Node doesn't know either:
// what stands there is for bundlers.
const conditions = ["@agentpost/source", "node", "default"];

// What needs SQLite, and pg-boss, run on a newer Node where this one has no SQLite, and on this one where it has.
const hasSqlite = process.getBuiltinModule("node:sqlite") !== undefined;
const elsewhere = hasSqlite
  ? ["packages/outbox/test/newer-node.test.ts"]
  : ["**/*.sqlite.test.ts", "**/pg-boss.test.ts"];
const exclude = [...configDefaults.exclude, ...elsewhere];

// What the toolchain is made of, which `test:pipeline` looks at.
const pipeline = ["scripts/**/*.test.ts", "packages/{matrix,bench,site}/{src,test}/**/*.test.ts"];

// These start servers that live until their process ends, or play with what a process has one of: each file in its own.
const alone = ["packages/{outbox,cli,mcp,tools,opentelemetry}/{src,test}/**/*.test.ts"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    reporters: ["default", "./packages/contract/src/report/coverage-reporter.ts"],
    // One more than there are processors, since many tests wait: for a time-out, a database, a program.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: "pipeline", include: pipeline, exclude } },
      { extends: true, test: { name: "alone", include: alone, exclude } },
      {
        extends: true,
        // A third of the processor's time of these went into loading the same modules for each file again.
        test: {
          name: "together",
          include: ["packages/*/{src,test}/**/*.test.ts"],
          exclude: [...exclude, ...alone, ...pipeline],
          isolate: false,
        },
      },
    ],
  },
});
