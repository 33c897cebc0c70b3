import type { Bytes } from "./bytes.js";

/** JSON as it is, without the white space outside of its texts: escapes, numbers and the order of keys stay. */
export function compactJson(json: Bytes): Bytes {
  let isText = false;
  let isEscaped = false;
  return json.filter((sign) => {
    // Tab, line feed, carriage return, space: RFC 8259, 2.
    if (!isText) {
      isText = sign === 0x22;
      return ![0x09, 0x0a, 0x0d, 0x20].includes(sign);
    }
    if (isEscaped) isEscaped = false;
    else if (sign === 0x22) isText = false;
    else isEscaped = sign === 0x5c;
    return true;
  });
}
