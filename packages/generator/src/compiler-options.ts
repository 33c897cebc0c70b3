import { ROOT } from "@agentpost/workspace";
import ts from "typescript";

/** How a strict user's compiler reads our packages, for programs whose files exist in memory alone. */
export const COMPILER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: ["node"],
  customConditions: ["@agentpost/source"],
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  paths: {
    "@agentpost/transport": [`${ROOT}/packages/transport/src/index.ts`],
    "@agentpost/transport/pages": [`${ROOT}/packages/transport/src/pages.ts`],
    "@agentpost/transport/paths": [`${ROOT}/packages/transport/src/paths.ts`],
    "@agentpost/transport/testing": [`${ROOT}/packages/transport/src/testing.ts`],
    "@agentpost/transport/validate": [`${ROOT}/packages/transport/src/validate.ts`],
    "@agentpost/transport/webhooks": [`${ROOT}/packages/transport/src/webhooks.ts`],
  },
};
