/** An account as models and programs name it: `vida`, or `libredesk/support` where a vendor has several. */
export function accountName({
  vendor,
  name,
}: {
  /** The vendor's id. */
  readonly vendor: string;
  /** Tells it from the vendor's other accounts. */
  readonly name?: string | undefined;
}): string {
  return name === undefined ? vendor : `${vendor}/${name}`;
}
