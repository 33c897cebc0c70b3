import { digestOf, type JsonObject, type VendorDocument } from "@agentpost/document";
import { beforeAll, describe, expect, it } from "vitest";
import { generatePackage } from "../src/index.ts";
import { fixture, generatableFixtures, generatedFile } from "./fixtures/fixture.ts";
import { typeCheck } from "./fixtures/type-check.ts";

/** What a user may write, and with `@ts-expect-error` what they may not; all are compiled at once. */
const USES: Readonly<Record<string, string>> = {
  "a path parameter and a required query parameter must be given": `
    import { createParameters } from "@agentpost/parameters";
    const { findThings } = createParameters();
    findThings({ path: { kind: "big", id: "1" }, query: { ids: [1] } });
    // @ts-expect-error: no id
    findThings({ path: { kind: "big" }, query: { ids: [1] } });
    // @ts-expect-error: no ids
    findThings({ path: { kind: "big", id: "1" }, query: {} });
    // @ts-expect-error: a request's enum is closed
    findThings({ path: { kind: "huge", id: "1" }, query: { ids: [1] } });`,

  "an operation's own parameter replaces that of its path": `
    import { createParameters } from "@agentpost/parameters";
    const { findThings } = createParameters();
    findThings({ path: { kind: "big", id: "1" }, query: { ids: [1], page: 2, where: { equals: "a" }, filter: { name: "a" } } });
    // @ts-expect-error: the operation says integer, the path said string
    findThings({ path: { kind: "big", id: "1" }, query: { ids: [1], page: "2" } });
    // @ts-expect-error: described by its JSON content
    findThings({ path: { kind: "big", id: "1" }, query: { ids: [1], where: { is: "a" } } });`,

  "a body of several media types is a choice by contentType": `
    import { createBodies } from "@agentpost/bodies";
    const { upload } = createBodies();
    upload({ path: { id: 1 }, body: { url: "https://example.com" } });
    upload({ path: { id: 1 }, body: { url: "https://example.com" }, contentType: "application/json" });
    upload({ path: { id: 1 }, body: { file: new Blob([]) }, contentType: "multipart/form-data" });
    // @ts-expect-error: a file, but sent as JSON
    upload({ path: { id: 1 }, body: { file: new Blob([]) } });`,

  "an input of which nothing is required may be left out": `
    import { createBodies } from "@agentpost/bodies";
    const { writeNote, writePicture, submitForm, patchThing } = createBodies();
    writeNote();
    writeNote({ body: "Hello" });
    writePicture({ body: new Blob([]) });
    submitForm({ body: { to: "Ana" } });
    patchThing({ body: { name: null } });
    // @ts-expect-error: a required body
    writePicture();`,

  "a body of which the contract says nothing is required where its schema takes no nothing": `
    import { createUnsaidBodies } from "@agentpost/unsaid-bodies";
    import { createUnsaidBodiesPaths } from "@agentpost/unsaid-bodies/paths";
    const client = createUnsaidBodies();
    const path = { chat: "1" };
    client.createMessage({ path, body: { text: "Hello" } });
    // @ts-expect-error: the schema requires a field
    client.createMessage({ path });
    // @ts-expect-error: a list is written out, be it empty
    client.replaceMessages({ path });
    client.replaceMessages({ path, body: [] });
    // @ts-expect-error: either form requires a field
    client.fillForm();
    client.touchMessage({ path });
    client.sendMaybe();
    client.sendEither();
    client.sendFreely();
    client.stamp();
    // @ts-expect-error: nor by its path
    createUnsaidBodiesPaths(client).POST("/chats/{chat}/messages", { params: { path } });`,

  "an answer has its own status's data": `
    import { createAnswers } from "@agentpost/answers";
    const answers = createAnswers();
    const answer = await answers.startJob();
    if (answer.status === 200) answer.data.id.trim();
    else { const status: 202 = answer.status; answer.data satisfies unknown; }
    // @ts-expect-error: of 202 nobody knows what comes
    answer.data.id;
    const bytes: Uint8Array = (await answers.readFile()).data;
    const text: string = (await answers.readText()).data;
    const first = (await answers.readEither()).data[0]?.id;
    (await answers.readRange()).data satisfies { id: string } | undefined;
    (await answers.readDefault()).data satisfies { id: string } | undefined;`,

  "what the contract doesn't document may be anything, but not where HTTP has no content": `
    import { createDownloads } from "@agentpost/downloads";
    const downloads = createDownloads();
    const { data } = await downloads.deleteFile({ path: { id: "1" } });
    // @ts-expect-error: it has to be looked at first
    data.id;
    if (typeof data === "string") data.trim();
    const answer = await downloads.getExport();
    if (answer.status === 204) answer.data satisfies undefined;
    (await downloads.headFile({ path: { id: "1" } })).data satisfies undefined;`,

  "a file in a form is a Blob however the contract says it, and base64 is a text": `
    import { createMultipart } from "@agentpost/multipart";
    const { uploadFile } = createMultipart();
    const blob = new Blob([]);
    const file = new File([], "report.pdf");
    uploadFile({ body: { file, meta: { title: "a" }, photo: blob, scan: blob, icon: blob, maybe: null, others: [file] } });
    uploadFile({ body: { file, meta: { title: "a" }, thumbnail: "aGk=", maybe: blob, tags: ["a"], note: "*" } });
    // @ts-expect-error: a file is no text
    uploadFile({ body: { file, meta: { title: "a" }, photo: "PNG" } });
    // @ts-expect-error: base64 is no file
    uploadFile({ body: { file, meta: { title: "a" }, thumbnail: blob } });
    // @ts-expect-error: nor has it no type
    uploadFile({ body: { file: "PNG", meta: { title: "a" } } });`,

  "a download has a form that gives a stream, and nothing else has": `
    import { createDownloads, createDownloadsClient, streamGetFile, type GetFileStream } from "@agentpost/downloads";
    import { createUnions } from "@agentpost/unions";
    const downloads = createDownloads();
    const path = { id: "1" };
    const answer: GetFileStream = await downloads.stream.getFile({ path }, { signal: null });
    if (answer.status === 200) answer.data.getReader();
    else answer.data.id?.trim();
    (await downloads.stream.makeExport()).data satisfies ReadableStream<Uint8Array>;
    const exported = await downloads.stream.getExport();
    if (exported.status === 200) exported.data.getReader(); else exported.data satisfies undefined;
    await streamGetFile(createDownloadsClient(), { path });
    // @ts-expect-error: a stream of JSON is of no use
    downloads.stream.listJobs();
    // @ts-expect-error: nobody waits for what comes of a DELETE
    downloads.stream.deleteFile({ path });
    // @ts-expect-error: nothing to download
    createUnions().stream;`,

  "a result narrows on ok and then on status": `
    import { createAnswers } from "@agentpost/answers";
    const result = await createAnswers().safe.startJob();
    if (result.ok) { if (result.status === 200) result.data.id.trim(); }
    else if (result.status === 404) result.body.title.trim();
    else if (result.status === 409) { const nothing: undefined = result.body; }
    else { const rest: undefined = result.status; result.body?.title.trim(); }`,

  "a form that is a refusal is no success, and stays in what was refused": `
    import { createRefusals } from "@agentpost/refusals";
    const refusals = createRefusals();
    (await refusals.startJob()).data.id.trim();
    const { data } = await refusals.addRow();
    if ("id" in data) data.id.trim(); else data.place.toFixed();
    // @ts-expect-error: it may be a refusal, or not
    (await refusals.askDoubtful()).data.id;
    const result = await refusals.safe.startJob();
    if (result.ok) result.data.id.trim();
    // @ts-expect-error: which form it has isn't known of a body that refuses
    else if (result.status === 200) result.body.id;
    if (!result.ok && result.status === 200 && "error" in result.body) result.body.error.code.toFixed();`,

  "a component used both ways has two forms, and an answer's enum is open": `
    import { createDirections, type components } from "@agentpost/directions";
    const directions = createDirections();
    const { data } = await directions.makeNode({
      body: { kind: "leaf", secret: "s", children: [{ kind: "branch", secret: "s" }], version: 1, level: null },
    });
    data.id.trim();
    data.parent?.children?.[0]?.kind;
    const kind: typeof data.kind = "a kind that came later";
    const version: NonNullable<typeof data.version> = 3;
    // @ts-expect-error: one value alone is a tag, and stays closed
    const tag: typeof data.tag = "other";
    // @ts-expect-error: not a kind of the contract
    directions.makeNode({ body: { kind: "other", secret: "s" } });
    // @ts-expect-error: read only
    directions.makeNode({ body: { id: "1", kind: "leaf", secret: "s" } });
    // @ts-expect-error: write only
    data.secret;
    type Taken = components["schemas"]["NodeRequest"]["taken"];
    type Split = components["schemas"]["NodeRequest2"]["kind"];`,

  "a component alike both ways has one form": `
    import type { components, PutPlainBody, PutPlainData } from "@agentpost/directions";
    const same = (body: PutPlainBody): PutPlainData => body;
    type Plain = components["schemas"]["Plain"];
    // @ts-expect-error: there is no second form
    type Second = components["schemas"]["PlainRequest"];`,

  "a discriminated union narrows in both directions": `
    import { createUnions } from "@agentpost/unions";
    const unions = createUnions();
    const { data } = await unions.sendPet({ body: { kind: "kitty", mood: "calm" } });
    if (data.kind === "kitty") { const mood: typeof data.mood = "a mood that came later"; }
    else data.tricks.toFixed();
    unions.sendPet({ body: { kind: "Dog", tricks: 3 } });
    // @ts-expect-error: the mapping calls it kitty
    unions.sendPet({ body: { kind: "Cat", mood: "calm" } });
    // @ts-expect-error: a request's enum is closed
    unions.sendPet({ body: { kind: "kitty", mood: "sleepy" } });`,

  "an enum beside allOf narrows what that allows, and tells alternatives apart in both directions": `
    import { createEnums } from "@agentpost/enums";
    const { postEvent, putJob } = createEnums();
    const { data } = await postEvent({ body: { kind: "merged", by: "Ana" } });
    if (data.kind === "opened") data.number.toFixed();
    else if (data.kind === "said") data.words.trim();
    else data.by.trim();
    // @ts-expect-error: allowed by what it is composed of, and not by its own enum
    postEvent({ body: { kind: "opened", by: "Ana" } });
    // @ts-expect-error: the same in a field
    putJob({ body: { state: 1, level: 0, kind: "merged" } });
    const job = (await putJob({ body: { state: 1, level: -1, kind: "closed" } })).data;
    // Nothing is told apart by this one, so that an answer may bring another.
    const kind: typeof job.kind = "a kind that came later";
    const state: typeof job.state = 3;
    // @ts-expect-error: not a state of the contract
    putJob({ body: { state: 3, level: 0 } });`,

  "a base with a mapping is the union of its kinds, closed in a request": `
    import { createKinds } from "@agentpost/kinds";
    const { postMessages } = createKinds();
    postMessages({ body: { messages: [{ type: "text", text: "hi" }, { type: "image", url: "https://example.com" }] } });
    postMessages({ body: { messages: [{ type: "reply", to: { type: "reply", to: { type: "text", text: "hi" } } }] } });
    // @ts-expect-error: no kind of message
    postMessages({ body: { messages: [{ type: "nonsense" }] } });
    // @ts-expect-error: what another kind has
    postMessages({ body: { messages: [{ type: "text", url: "https://example.com" }] } });
    // @ts-expect-error: a kind within a kind is one, too
    postMessages({ body: { messages: [{ type: "reply", to: { type: "reply", to: { type: "text" } } }] } });
    // @ts-expect-error: read only
    postMessages({ body: { messages: [{ type: "text", text: "hi", id: "1" }] } });`,

  "a base with a mapping narrows in an answer, and a kind that came later can still be read": `
    import { createKinds, type components } from "@agentpost/kinds";
    const { data } = await createKinds().postMessages({ body: { messages: [] } });
    data.id satisfies string | undefined;
    if (data.type === "text") data.text.trim();
    else if (data.type === "image") data.url.trim();
    else if (data.type === "reply") { if (data.to.type === "text") data.to.text.trim(); }
    else { data.type.trim(); data.id?.trim(); }
    switch (data.type) { case "text": data.text.trim(); break; default: data satisfies { type: string } }
    const text: components["schemas"]["TextMessage"] = { type: "text", text: "hi" };
    // @ts-expect-error: the kind has its own word for itself
    const other: components["schemas"]["TextMessage"] = { type: "image", text: "hi" };
    // @ts-expect-error: only text has one
    data.text;`,

  "a base without a mapping has the kinds that are composed of it, each by its name, and kinds may be bases": `
    import { createKinds } from "@agentpost/kinds";
    const { putVehicle } = createKinds();
    const { data } = await putVehicle({ body: { kind: "Bike", bell: true, wheels: 2 } });
    if (data.kind === "Bike") data.bell satisfies boolean | undefined;
    else if (data.kind === "Car") { if (data.fuel === "petrol") data.litres?.toFixed(); }
    putVehicle({ body: { kind: "Car", fuel: "power", watts: 3, wheels: 4 } });
    // @ts-expect-error: no fuel
    putVehicle({ body: { kind: "Car" } });
    // @ts-expect-error: not a fuel
    putVehicle({ body: { kind: "Car", fuel: "steam" } });
    // @ts-expect-error: a kind of car is told by its fuel
    putVehicle({ body: { kind: "PetrolCar", fuel: "petrol" } });`,

  "a base may be one of its own kinds, and be told by a number": `
    import { createKinds } from "@agentpost/kinds";
    const { putStep } = createKinds();
    putStep({ body: { level: 1, note: "n" } });
    putStep({ body: { level: 2, end: "e" } });
    // @ts-expect-error: only the second has an end
    putStep({ body: { level: 1, end: "e" } });
    // @ts-expect-error: no such level
    putStep({ body: { level: 3 } });`,

  "a kind of two bases has a word for each, and one that only a mapping names has it there alone": `
    import { createTwoDiscriminators } from "@agentpost/two-discriminators";
    const { postMessage, postEvent, postRecord } = createTwoDiscriminators();
    postMessage({ body: { type: "text", text: "hi" } });
    postMessage({ body: { type: "image", kind: "pictured", url: "https://example.com" } });
    // @ts-expect-error: an image is an event, too
    postMessage({ body: { type: "image", url: "https://example.com" } });
    // @ts-expect-error: not the image's word as an event
    postMessage({ body: { type: "image", kind: "left", url: "https://example.com" } });
    postEvent({ body: { kind: "left", table: "leavings", who: "Ana" } });
    postRecord({ body: { table: "texts", type: "text", text: "hi" } });
    // @ts-expect-error: a text among records has its table
    postRecord({ body: { type: "text", text: "hi" } });
    const message = (await postMessage({ body: { type: "text", text: "hi" } })).data;
    if (message.type === "text") message.text.trim();
    else if (message.type === "image") { message.url.trim(); message.kind satisfies "pictured"; }
    const record = (await postRecord({ body: { table: "leavings", kind: "left" } })).data;
    if (record.table === "texts") { record.text.trim(); record.type satisfies "text"; }
    else if (record.table === "leavings") record.who?.trim();
    // @ts-expect-error: a text is no record by itself
    if (message.type === "text") message.table;`,

  "forms that are chosen in two ways take the tags of each": `
    import { createTwoDiscriminators } from "@agentpost/two-discriminators";
    const { postPet, postAnimal } = createTwoDiscriminators();
    postPet({ body: { sort: "feline", lives: 9 } });
    postAnimal({ body: { sort: "Cat", lives: 9 } });
    // @ts-expect-error: a dog's tag
    postPet({ body: { sort: "canine", lives: 9 } });
    // @ts-expect-error: no tag of any
    postAnimal({ body: { sort: "cat" } });`,

  "a choice beside properties asks for one of its branches": `
    import { createUnions } from "@agentpost/unions";
    const unions = createUnions();
    unions.sendMessage({ body: { conversationId: "c", text: "Hello" } });
    unions.sendMessage({ body: { conversationId: "c", attachmentRef: "a" } });
    // @ts-expect-error: neither
    unions.sendMessage({ body: { conversationId: "c" } });
    const { data } = await unions.sendMessage({ body: { conversationId: "c", text: "Hello" } });
    data.name.trim();
    data.salary.toFixed();
    // @ts-expect-error: not required
    data.email.trim();`,

  "a choice of constants is an enum, and a reference into a schema is followed": `
    import { createUnions } from "@agentpost/unions";
    const { data } = await createUnions().readShape();
    const level: typeof data.level = "a level that came later";
    data.same.trim();
    const nothing: typeof data.maybe = null;`,

  "a named type is the same as the one that it stands for": `
    import type { components, operations, ReadShapeData, SendMessageBody, SendMessageData } from "@agentpost/unions";
    import type { ListData } from "@agentpost/odd";
    const employee = (data: SendMessageData): components["schemas"]["Employee"] => data;
    const data = (employee: components["schemas"]["Employee"]): SendMessageData => employee;
    // An interface would not be:
    const fields = (shape: ReadShapeData, list: ListData): Record<string, unknown>[] => [shape, list];
    // @ts-expect-error: a choice is still one
    const message: SendMessageBody = { conversationId: "c" };`,

  "every credential is optional where some operation needs none": `
    import { createCredentials } from "@agentpost/credentials";
    createCredentials();
    createCredentials({ apiKey: "k", sessionId: "s", userTokenBearerToken: "t", adminTokenBearerToken: "t" });
    createCredentials({ username: "u", password: "p", accessToken: "a", vendor: "v", tokenWord: "w" });
    // @ts-expect-error: which of the two tokens?
    createCredentials({ bearerToken: "t" });`,

  "two schemes fed by the same options leave a choice": `
    import { createSharedCredential } from "@agentpost/shared-credential";
    createSharedCredential({ apiKey: "k", apiSecret: "s", securityScheme: "tokenAuth" });
    // What isn't given comes from the environment.
    createSharedCredential({ apiKey: "k" });
    // @ts-expect-error: not a scheme
    createSharedCredential({ apiKey: "k", apiSecret: "s", securityScheme: "bearer" });`,

  "a server's variables are options, and a relative server needs a base URL": `
    import { createServers } from "@agentpost/servers";
    import { createRelativeServer } from "@agentpost/relative-server";
    createServers({ serverVariables: { region: "us", basePath: "v2" } });
    // @ts-expect-error: not a region
    createServers({ serverVariables: { region: "mars" } });
    createRelativeServer({ baseUrl: "https://example.com/api/v1" });
    // @ts-expect-error: no base URL
    createRelativeServer({});`,

  "an odd document still has useful types": `
    import { createOdd, type components } from "@agentpost/odd";
    const odd = createOdd();
    const { data } = await odd.list({ query: { "a[b]": ["x"], $filter: 3 } });
    const [first, second] = data.tuple;
    first satisfies string;
    second satisfies number;
    data.mixed satisfies string | number | null | undefined;
    data.fixed satisfies "fixed";
    data.local.of?.leaves?.[0]?.leaf satisfies boolean | undefined;
    data.tree?.leaves;
    data.wide.more satisfies string | undefined;
    data.wide.count satisfies number | undefined;
    const when: typeof data.alias.when = "a time that came later";
    await odd.listHead();
    const path = { "user-id": 1, fileName: "a", ext: "b" };
    const body = { type: "Car" as const };
    await odd.postUsersByUserIdByFileNameByExt({ path, body, query: { on: "" } });
    // @ts-expect-error: closed, and referred to from elsewhere
    await odd.postUsersByUserIdByFileNameByExt({ path, body, query: { "a[b]": ["z"] } });
    const garage: components["schemas"]["Garage"] = [];
    for (const one of garage) if (one.type === "Truck") one.load?.toFixed(); else one.doors?.toFixed();`,

  "the validator is an option of the client": `
    import { createChecks } from "@agentpost/checks";
    import { validator } from "@agentpost/checks/validate";
    createChecks({ validator });
    // @ts-expect-error: an option's value, not its name
    createChecks({ validator: "validator" });`,

  "the path-based client knows the paths": `
    import { createUnions } from "@agentpost/unions";
    import { createUnionsPaths } from "@agentpost/unions/paths";
    const client = createUnionsPaths(createUnions());
    await client.POST("/messages", { body: { conversationId: "c", text: "Hello" } });
    // @ts-expect-error: no such path
    await client.POST("/nowhere", {});`,
};

/** Bodies that no value can be: our own words for them must compile all the same. */
function impossible(): VendorDocument {
  const bodies = [
    { allOf: [{ type: "string" }, { type: "integer" }] },
    { allOf: [{ type: "boolean" }, { type: "object", required: ["a"], properties: { a: { type: "string" } } }] },
    { type: "object", required: ["a"], properties: { a: { allOf: [{ type: "string" }, { type: "boolean" }] } } },
  ];
  const operations = bodies.map((schema, index): [string, JsonObject] => {
    const requestBody = { required: true, content: { "application/json": { schema } } };
    const responses = { "204": { description: "Done." } };
    return [`/body${index}`, { put: { operationId: `putBody${index}`, requestBody, responses } }];
  });
  const document = {
    openapi: "3.1.0",
    info: { title: "Impossible", version: "1" },
    paths: Object.fromEntries(operations),
  };
  return { vendor: "impossible", document, digest: digestOf(document) };
}

let complaints: Map<string, string[]>;

beforeAll(async () => {
  const files = new Map<string, string>();
  for (const name of generatableFixtures()) {
    for (const [path, contents] of await generatePackage(await fixture(name))) {
      // The contract test is compiled where its suite is.
      if (path.endsWith(".ts") && !path.startsWith("test/")) files.set(`${name}/${path}`, contents);
    }
  }
  for (const [path, contents] of await generatePackage(impossible()))
    if (path.endsWith(".ts") && !path.startsWith("test/")) files.set(`impossible/${path}`, contents);
  for (const [index, use] of Object.values(USES).entries()) files.set(`uses/use-${index}.ts`, `${use}\nexport {};\n`);
  complaints = typeCheck(files);
});

describe("the generated types", () => {
  it("say of each value of an enum what it is called, wherever the vendor wrote that", async () => {
    const schema = await generatedFile("enums", "src/schema.gen.ts");
    expect(schema).toContain("state: /** Waiting */ 1 | /** Running: It runs *\\/ now. */ 2 | (number & {});");
    expect(schema).toContain("level: /** Low */ -1 | /** Usual */ 0;");
    expect(schema).toContain('color?: /** Red. */ "r" | "g";');
    const operations = await generatedFile("enums", "src/operations.gen.ts");
    expect(operations).toContain("urgency?: /** Usual */ 1 | /** Urgent */ 2;");
    expect(operations).toContain('colors?: (/** Red. */ "r" | "g")[];');
  });

  it("compile for every fixture, example included", () => {
    const broken = [...complaints].filter(([path, found]) => !path.startsWith("uses/") && found.length > 0);
    expect(Object.fromEntries(broken)).toEqual({});
  });

  for (const [index, name] of Object.keys(USES).entries()) {
    it(name, () => {
      expect(complaints.get(`uses/use-${index}.ts`)).toEqual([]);
    });
  }
});
