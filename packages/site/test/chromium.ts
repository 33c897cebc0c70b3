import { existsSync } from "node:fs";

/** Debian's, or the one that this variable names, as the matrix has it. */
export const chromiumBinary: string = process.env["AGENTPOST_CHROMIUM"] || "/usr/bin/chromium";

/** Why what needs a browser is skipped; empty where it isn't. */
export const noChromium: string = existsSync(chromiumBinary) ? "" : `, skipped: there is no ${chromiumBinary}`;
