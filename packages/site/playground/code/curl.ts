import type { SentRequest } from "../run/preview.ts";
import { basicOf, secretsOf } from "./credentials.ts";

/** A request as a command, in which credentials are the environment's. */
export function curl({ vendor, method, url, headers, body }: SentRequest): string {
  const secrets = secretsOf(vendor);
  const basic = basicOf(secrets);
  // In double quotes, where only variables mean something: the rest is escaped before they come in.
  const quoted = (text: string) =>
    `"${secrets.reduce((shown, { value, variable }) => shown.replaceAll(value, `$${variable}`), escaped(text))}"`;
  const options = headers.map(([name, value]) =>
    value === basic
      ? `-u "${secrets.map(({ variable }) => `$${variable}`).join(":")}"`
      : `-H ${quoted(`${name}: ${value}`)}`,
  );
  const data = body ? [`--data-raw '${body.replaceAll("'", `'\\''`)}'`] : [];
  return [`curl -X ${method} ${quoted(url)}`, ...options, ...data].join(" \\\n  ");
}

function escaped(text: string): string {
  return text.replace(/[\\"$`]/g, "\\$&");
}
