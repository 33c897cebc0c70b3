/** The environment variable that stands for an option of a vendor's client: `LIBREDESK_API_KEY`. */
export function environmentName(vendor: string, option: string): string {
  return `${vendor}-${option.replace(/([a-z0-9])([A-Z])/g, "$1-$2")}`.replace(/-/g, "_").toUpperCase();
}
