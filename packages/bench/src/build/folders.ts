import { fileURLToPath } from "node:url";

/** This package, so that what is built in it finds its dependencies. */
export const PACKAGE_FOLDER = fileURLToPath(new URL("../..", import.meta.url));
/** What the bench makes for itself. */
export const BUILD_FOLDER = `${PACKAGE_FOLDER}build`;
/** What it leaves for people. */
export const REPORT_FOLDER = `${PACKAGE_FOLDER}report`;
