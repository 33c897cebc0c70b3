import { fileURLToPath } from "node:url";

/** The root of this repository. */
export const ROOT: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/\/$/, "");
