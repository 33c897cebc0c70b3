import { defineConfig } from "vitest/config";
import { coverageReporter } from "./packages/contract/src/report/coverage-reporter.ts";

// Workspace packages are tested from their sources, so that a test never sees a stale `dist`.
const conditions = ["@agentpost/source", "node", "import", "module", "default"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/{src,test}/**/*.test.ts", "scripts/**/*.test.ts"],
    reporters: ["default", coverageReporter()],
    // The default leaves one processor free, which on a machine of two is half of it.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
