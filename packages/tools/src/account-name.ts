/** An account as models and programs name it: `vida`, or `libredesk/support` where a vendor has several. */
export function accountName({ vendor, name }: { readonly vendor: string; readonly name?: string | undefined }): string {
  return name === undefined ? vendor : `${vendor}/${name}`;
}
