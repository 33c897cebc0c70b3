// A browser: the plan comes from the page's own server, and the results go back to it.
import { play } from "./program.js";
import * as receivers from "./receivers.js";
import * as vendors from "./vendors.js";

const report = (results) => fetch("/results", { method: "POST", body: JSON.stringify(results) });
try {
  const plan = await (await fetch("/plan")).json();
  await report(await play(plan, vendors, receivers));
} catch (error) {
  await report({ failed: String(error) });
}
