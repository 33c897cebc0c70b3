import { sample } from "openapi-sampler";

/** A name that a pattern of `patternProperties` matches; undefined where none can be made up. */
export function nameMatching(pattern: string): string | undefined {
  try {
    const matches = new RegExp(pattern, "u");
    const drawn = sample({ type: "string", pattern }, { enablePatterns: true, quiet: true });
    const literal = pattern.replace(/^\^|\$$/g, "");
    return [drawn, literal, `${literal}a`, "anyName", "1"].find(
      (name): name is string => typeof name === "string" && name !== "" && matches.test(name),
    );
  } catch {
    return undefined;
  }
}
