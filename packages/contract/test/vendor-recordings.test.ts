import { readDocument } from "@agentpost/document";
import { describe, expect, test } from "vitest";
import { objectOr } from "../src/document/json.ts";
import { placeAt } from "../src/document/place.ts";
import { readOperations } from "../src/document/read-operations.ts";
import { undocumentedKeys } from "../src/document/undocumented-keys.ts";
import { createSampler } from "../src/sample/sampler.ts";
import { answerSchemas } from "../src/sample/schema-document.ts";
import { holds } from "../src/suite/rejection-rule.ts";
import { type VendorExchange, vendorDeliveries, vendorExchanges } from "../src/vendor-recordings.ts";
import { brokenPlaces, matchesPath } from "./recorded-input.ts";

const { document } = await readDocument("libredesk");
const operations = readOperations(document);
const requests = createSampler(document);
const answers = createSampler(document, answerSchemas);
const exchanges = vendorExchanges("libredesk");

/** Taken by the server and forbidden by the contract, since the server does something else than was asked. */
const TAKEN_ALL_THE_SAME: Readonly<Record<number, string>> = {
  96: "a forgotten list of tags would remove them all",
  123: "nobody is to be assigned, which is taken only where nobody is",
  162: "a page of 1000 is one of 500",
  163: "a page of none is the first",
  164: "a page that is no number is the first",
  168: "another word for true",
  169: "a word that is taken for false",
  173: "two types in one word find nothing",
  174: "an unknown type finds nothing",
  311: "a page of 1000 is one of 500",
};

/** Refused by the server and allowed by the contract, which can't say what the server knows. */
const REFUSED_ALL_THE_SAME: Readonly<Record<number, string>> = {
  22: "which inboxes there are",
  23: "which inboxes are enabled",
  24: "which inboxes take e-mail",
  27: "which files there are",
  45: "that a file has bytes: to the contract it is one all the same",
  46: "how large a file the server takes",
  54: "which files there are",
  59: "that this inbox takes e-mail",
  63: "that a contact has no private messages: two fields in one",
  64: "which inboxes are enabled",
  81: "which messages there are",
  110: "that Snoozed needs a time: its statuses are the server's own",
  114: "which statuses there are",
  115: "which statuses there are",
  126: "which agents there are",
  128: "who is an agent",
  133: "which teams there are",
  165: "how many pages there may be",
  184: "who sent the message",
  187: "what became of the message",
  188: "that the message is a note",
  189: "that the message is the contact's",
  190: "which messages there are",
  192: "which conversation the message is in",
  205: "by which fields one can sort",
  270: "which webhooks there are",
  277: "which webhooks there are",
};

// Of a permission, a credential or a thing that is missing the request itself says nothing.
const NOT_OF_THE_REQUEST = [401, 403, 404];

function operationOf({ request: { method, path } }: VendorExchange) {
  const matching = operations.filter((one) => one.method === method && matchesPath(one.path, path));
  // A path without parameters counts before one that has some.
  return matching.sort((one, other) => one.path.split("{").length - other.path.split("{").length)[0];
}

const known = exchanges.filter(({ operation }) => operation !== "(none)");

function requireOperation(exchange: VendorExchange) {
  const operation = operationOf(exchange);
  if (!operation) throw new Error(`no operation for ${exchange.request.method} ${exchange.request.path}`);
  const response = operation.responses.find(({ code }) => code === String(exchange.response.status));
  const isRefused =
    exchange.response.status >= 300 || response?.rejects.some((rule) => holds(rule, exchange.response.body)) === true;
  return { operation, response, isRefused };
}

describe("the recorded exchanges of Libredesk", () => {
  test("are of every operation that there is, by its name", () => {
    const names = operations.map(({ path, method }) => {
      const place = placeAt(
        document,
        `#/paths/${encodeURIComponent(path.replaceAll("/", "~1"))}/${method.toLowerCase()}`,
      );
      return [objectOr(place.value)["operationId"], `${method} ${path}`];
    });
    const seen = known.map((exchange) => {
      const { operation } = requireOperation(exchange);
      return [exchange.operation, `${operation.method} ${operation.path}`];
    });
    expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(names));
    expect(exchanges.filter((exchange) => operationOf(exchange) === undefined).map(({ n }) => n)).toEqual([292, 293]);
  });

  test.each(known)("$n: $operation answered $response.status as the contract says, $why", (exchange) => {
    const { response } = requireOperation(exchange);
    const [content] = response?.contents ?? [];
    expect(content?.mediaType).toBe(exchange.response.headers["content-type"]);
    if (!content) return;
    expect(answers.validate(content.schema.pointer, exchange.response.body)).toEqual([]);
    expect(undocumentedKeys(document, content.schema, exchange.response.body)).toEqual([]);
  });

  test("were taken where the contract allows them, or there is a reason", () => {
    const forbidden = known.filter((exchange) => {
      const { operation, isRefused } = requireOperation(exchange);
      return !isRefused && brokenPlaces(requests, operation, exchange).length > 0;
    });
    expect(forbidden.map(({ n }) => n)).toEqual(Object.keys(TAKEN_ALL_THE_SAME).map(Number));
  });

  test("were refused where the contract forbids them, or there is a reason", () => {
    const allowed = known.filter((exchange) => {
      const { operation, isRefused } = requireOperation(exchange);
      const isOfTheRequest = isRefused && !NOT_OF_THE_REQUEST.includes(exchange.response.status);
      return isOfTheRequest && brokenPlaces(requests, operation, exchange).length === 0;
    });
    expect(allowed.map(({ n }) => n)).toEqual(Object.keys(REFUSED_ALL_THE_SAME).map(Number));
  });

  test("were refused for who asked, or for what isn't there, with requests that the contract allows", () => {
    const others = known.filter(({ response }) => NOT_OF_THE_REQUEST.includes(response.status));
    const forbidden = others.filter(
      (exchange) => brokenPlaces(requests, requireOperation(exchange).operation, exchange).length > 0,
    );
    expect(others.length).toBeGreaterThan(100);
    expect(forbidden.map(({ n }) => n)).toEqual([]);
  });
});

describe("the recorded deliveries of Libredesk", () => {
  const deliveries = vendorDeliveries("libredesk");
  const webhooks = objectOr(document["x-webhooks"]);

  test("are of every webhook that there is", () => {
    expect([...new Set(deliveries.map(({ event }) => event))].sort()).toEqual(Object.keys(webhooks).sort());
  });

  test.each(deliveries.map((delivery, index) => ({ n: index + 1, ...delivery })))(
    "$n: $event is as the contract says",
    ({ event, secret, headers, body }) => {
      const webhook = `#/x-webhooks/${event}/post`;
      const schema = placeAt(document, `${webhook}/requestBody/content/application~1json/schema`);
      const value: unknown = JSON.parse(body);
      expect(answers.validate(schema.pointer, value)).toEqual([]);
      expect(undocumentedKeys(document, schema, value)).toEqual([]);
      const parameters = [0, 1].map((index) => placeAt(document, `${webhook}/parameters/${index}`));
      for (const { pointer, value: parameter } of parameters) {
        const { name, required } = objectOr(parameter);
        const given = headers[String(name)];
        expect(given !== undefined, String(name)).toBe(required === true || secret !== null);
        if (given !== undefined) expect(answers.validate(`${pointer}/schema`, given)).toEqual([]);
      }
    },
  );
});
