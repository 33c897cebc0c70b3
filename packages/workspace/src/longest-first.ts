import { BaseSequencer, type TestSpecification } from "vitest/node";

/** It runs a whole Vitest of its own, for a minute and a half: begun late, the others have ended long before it. */
const LONGEST = "/packages/outbox/test/newer-node.test.ts";

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = (file: TestSpecification) => file.moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
