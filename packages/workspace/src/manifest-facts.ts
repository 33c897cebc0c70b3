/** What is heeded of a `package.json` that others write as well. */
export interface ManifestFacts {
  readonly name?: string;
  readonly version?: string;
  /** The address of the repository. */
  readonly repository?: string;
}

/** The facts of a manifest by its text, which may be broken, older than today's, or not there. */
export function manifestFacts(text: string | undefined): ManifestFacts {
  let content: { name?: unknown; version?: unknown; repository?: unknown };
  try {
    content = JSON.parse(text ?? "{}") as typeof content;
  } catch {
    // A broken file is written anew, and so counts as an empty one.
    return {};
  }
  const { name, version, repository } = content;
  const url =
    typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof version === "string" ? { version } : {}),
    ...(typeof url === "string" ? { repository: url } : {}),
  };
}
