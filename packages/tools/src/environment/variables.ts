import { VENDORS } from "./vendors.js";

/** The variable of a vendor's option: `LIBREDESK_API_KEY` of `apiKey`. */
export function variable(vendor: string, option: string): string {
  return `${vendor}_${option.replace(/[A-Z]/g, "_$&")}`.replaceAll("-", "_").toUpperCase();
}

/** The variables that hold what must not be shown: of every vendor, all but where it is. */
export function credentialVariables(): readonly string[] {
  return Object.entries(VENDORS).flatMap(([name, { needed, optional, webhooks }]) =>
    [...needed, ...optional, ...(webhooks ? [webhooks] : [])]
      .filter((option) => option !== "baseUrl")
      .map((option) => variable(name, option)),
  );
}
