import { formExploded, type Operation } from "../index.js";
import { valueAt } from "./keys.js";
import { nextLink } from "./next-link.js";
import { baseOf, ownAddress } from "./own-address.js";
import type { Pager, PagerPage } from "./pages-of.js";
import type { AddressPlan } from "./plan.js";
import type { RawPage, Reading } from "./reading.js";
import { Recent } from "./recent.js";

/** Pages that name the next one's address, in the body or in a `Link` header. */
export const byAddress: Pager<AddressPlan> = async function* (reading: Reading, plan: AddressPlan) {
  const { address: addressAt, id } = plan;
  const used = new Recent();
  const known = new Recent();
  let page = await reading.ask([]);
  const base = baseOf(reading, page.answer);
  const first = new URL(page.answer.response.url).pathname;
  for (;;) {
    const { answer, items, ids } = page;
    yield [answer, id ? items.filter((_, index) => known.add(ids[index])) : items] satisfies PagerPage;
    const next = addressAt ? valueAt(answer.data, addressAt) : nextLink(answer.response.headers.get("link"));
    if (reading.saysLast(page) || next === undefined || next === null || next === "") return;
    const url = ownAddress(reading, answer, base, next);
    if (!used.add(url.href)) {
      throw reading.unusable(answer, "leads back to a page that came before, so that the pages would never end");
    }
    // Relative to a path in which a credential was masked, other than the first's, which is written anew.
    if (url.pathname !== first && url.pathname.includes("[redacted]")) {
      throw reading.unusable(answer, "names a next page beside a path that holds a credential; it can't be told whole");
    }
    page = await follow(reading, plan, base, url, first);
  }
};

/** The address as an operation: its query is the vendor's own, and the credential the client's. */
function follow(reading: Reading, plan: AddressPlan, base: string, url: URL, first: string): Promise<RawPage> {
  const { writePath, pathStyles, ...operation } = reading.operation;
  const names = [...new Set(url.searchParams.keys())].filter((name) => !plan.credentials?.includes(name));
  const values = names.map((name) => [name, url.searchParams.getAll(name)]);
  const query = Object.fromEntries(names.map((name) => [name, { write: formExploded }]));
  // The first's own path is written again, since a credential in it is masked here. Any other is encoded already.
  const path = url.href.slice(base.length).replace(/[?#].*/, "");
  const place = url.pathname === first ? reading.operation : { ...operation, path };
  const row: Operation = { ...place, query, isVendorsOwn: true };
  return reading.send(row, { ...reading.input, query: Object.fromEntries(values) });
}
