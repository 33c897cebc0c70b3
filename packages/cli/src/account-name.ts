/** An account as the command line names it: `vida`, or `libredesk/support` where a vendor has several. */
export function accountName({ vendor, name }: { readonly vendor: string; readonly name?: string | undefined }): string {
  return name === undefined ? vendor : `${vendor}/${name}`;
}
