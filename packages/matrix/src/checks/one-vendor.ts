import { finishedProviders, providerName, vendors } from "@agentpost/workspace";
import { bundle } from "./bundle.ts";
import type { Check } from "./check.ts";

/** A bundle of the facade with one vendor holds nothing of another. */
export const oneVendor: Check = async ({ consumer }) => {
  const problems: string[] = [];
  const sizes: string[] = [];
  for (const vendor of finishedProviders()) {
    const provider = providerName(vendor);
    const { inputs, text } = await bundle(
      consumer,
      `import { createMessenger } from "agentpost"; import { ${provider} } from "agentpost/${vendor}";
       export { createMessenger, ${provider} };`,
    );
    const others = vendors().filter((other) => other !== vendor);
    const strangers = inputs.filter((path) =>
      others.some((other) => path.includes(`/@agentpost/${other}/`) || path.includes(`/vendors/${other}/`)),
    );
    for (const path of strangers) problems.push(`a bundle with ${vendor} holds ${path}`);
    sizes.push(`agentpost with ${vendor}: ${(text.length / 1000).toFixed(1)} kB minified`);
  }
  return { summary: "one vendor brings no other", problems, notes: sizes };
};
