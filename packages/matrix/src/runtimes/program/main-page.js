// A browser: the plan comes from the page's own server, and the results go back to it.
import { play } from "./program.js";
import * as receivers from "./receivers.js";
import * as vendors from "./vendors.js";

/** Throws where a page may have a credential without a word that it is meant. */
function refuseCredentials(vendor, settings) {
  if (!settings.apiKey && !settings.token) return;
  try {
    Reflect.get(vendors, vendor)(settings);
  } catch (error) {
    if (error.message.includes("set allowCredentialsInBrowser: true")) return;
    throw error;
  }
  throw new Error("a credential was taken in a page");
}

const report = (results) => fetch("/results", { method: "POST", body: JSON.stringify(results) });
try {
  const plan = await (await fetch("/plan")).json();
  for (const { settings, message } of plan.cases) refuseCredentials(message.to.vendor, settings);
  await report(await play(plan, vendors, receivers, { allowCredentialsInBrowser: true }));
} catch (error) {
  await report({ failed: String(error) });
}
