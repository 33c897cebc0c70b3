/** Whether a header can have the name (RFC 9110, 5.6.2); of any other, every request that has it fails. */
export function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}
