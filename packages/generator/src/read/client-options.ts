/** What every client's options have already; no credential may take one of these names. */
export const CLIENT_OPTIONS: readonly string[] = [
  "allowInsecureHttp",
  "baseUrl",
  "deadlineMs",
  "fetch",
  "headers",
  "hooks",
  "maxAnswerBytes",
  "retry",
  "securityScheme",
  "serverVariables",
  "signal",
  "timeoutMs",
];
