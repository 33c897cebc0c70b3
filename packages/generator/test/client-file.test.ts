import { describe, expect, it } from "vitest";
import { generatedFile } from "./fixtures/fixture.ts";

/** The source of one generated client, its white space evened out. */
async function client(name: string): Promise<string> {
  const source = await generatedFile(name, "src/client.gen.ts");
  return source.replace(/,?\s*\n\s*/g, (gap) => (gap.startsWith(",") ? ", " : " ")).replace(/, \}/g, " }");
}

/** Where a generated template literal reads an option. */
const hole = (...words: string[]) => `\${secret(${words.map((word) => JSON.stringify(word)).join(", ")})}`;

describe("the generated client", () => {
  it("names the credentials by the document's words where the overlay has none", async () => {
    const source = await client("credentials");
    expect(source).toContain('{ in: "header", name: "X-Api-Key", value: secret("apiKey") }');
    expect(source).toContain('{ in: "cookie", name: "session_id", value: secret("sessionId") }');
    expect(source).toContain(`value: \`Basic \${btoa(\`${hole("username", ":")}:${hole("password")}\`)}\``);
    expect(source).toContain(`{ in: "header", name: "Authorization", value: \`Bearer ${hole("accessToken")}\` }`);
    expect(source).toContain(
      'vendorAuth: given("vendor") && { in: "header", name: "Authorization", value: secret("vendor") }',
    );
    expect(source).toContain(`{ in: "header", name: "Authorization", value: \`Token ${hole("tokenWord")}\` }`);
  });

  it("keeps two secrets apart that would bear one name", async () => {
    const source = await client("credentials");
    expect(source).toContain('userToken: given("userTokenBearerToken") && { in: "header"');
    expect(source).toContain(`value: \`Bearer ${hole("userTokenBearerToken")}\``);
    expect(source).toContain('adminToken: given("adminTokenBearerToken") && { in: "header"');
    expect(source).toContain(`value: \`Bearer ${hole("adminTokenBearerToken")}\``);
  });

  it("quotes what would end or begin a piece of source in the form of a credential", async () => {
    expect(await client("alternatives")).toContain(`value: \`\\\`$${hole("robotKey")}\\\`${hole("robotKey")}\\\\\``);
  });

  it("leaves out schemes that no operation uses", async () => {
    expect(await client("credentials")).not.toContain("unused");
  });

  it("asks for a credential only where every operation does", async () => {
    expect(await client("shared-credential")).toContain("basicAuth: { in:");
    expect(await client("shared-credential")).toContain("tokenAuth: { in:");
    expect(await client("credentials")).toContain('basic: given("username", "password") && {');
  });

  it("asks for the first alternative where none is complete", async () => {
    const source = await client("alternatives");
    const none = '!(given("robotKey") || given("session") && given("device"))';
    expect(source).toContain(`user: (given("username", "password") || ${none}) && {`);
    expect(source).toContain(`device: (given("device") || ${none}) && {`);
    expect(source).toContain('robot: given("robotKey") && {');
    expect(source).toContain('session: given("session") && {');
  });

  it("has the variables that occur in the server's URL, and no others", async () => {
    const source = await client("servers");
    expect(source).toContain('serverUrl("https://{region}.example.com/{basePath}", ');
    expect(source).toContain('region: "eu"');
    expect(source).not.toContain("unused");
    expect(source).toContain("https://test.example.com");
  });

  it("defines nothing of a client whose contract has neither server nor credential", async () => {
    expect(await client("relative-server")).toContain('createClient("relative-server", options, {});');
  });

  it("says what a base URL must end with where the contract's server is relative", async () => {
    expect(await client("relative-server")).toMatch(/with the path `\/api\/v1`[\s\S]*baseUrl: string;/);
  });

  it("bears the name that the overlay gives the vendor", async () => {
    expect(await client("extensions")).toContain("export function createExtenSions(");
    expect(await generatedFile("extensions", "README.md")).toContain("Sends things.");
  });
});
