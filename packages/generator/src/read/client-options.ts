/** What every client's options have already; no credential may take one of these names. */
export const CLIENT_OPTIONS: readonly string[] = [
  "allowInsecureHttp",
  "baseUrl",
  "deadlineMs",
  "fetch",
  "fetchSendsOnce",
  "headers",
  "hooks",
  "maxAnswerBytes",
  "name",
  "retry",
  "retryBudget",
  "securityScheme",
  "serverVariables",
  "signal",
  "timeoutMs",
  "validator",
];
