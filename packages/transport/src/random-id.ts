// The digits are written here and not by the receivers' `toHex`: who sends would carry a function more.
const BYTES = 16;

/** 32 hexadecimal digits that nobody has had before; `randomUUID` isn't there in pages without TLS. */
export function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(BYTES)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
