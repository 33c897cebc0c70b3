/** What others wrote into a `package.json` that generation heeds. */
export function packageFacts(packageJson: string | undefined): { version?: string; repository?: string } {
  let content: { version?: unknown; repository?: unknown };
  try {
    content = JSON.parse(packageJson ?? "{}") as typeof content;
  } catch {
    // A broken file is written anew, and so counts as an empty one.
    return {};
  }
  const { version, repository } = content;
  const url =
    typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
  return {
    ...(typeof version === "string" ? { version } : {}),
    ...(typeof url === "string" ? { repository: url } : {}),
  };
}
