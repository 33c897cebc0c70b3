import { describe, expect, it } from "vitest";
import { generatedFile } from "../fixtures/fixture.ts";

const client = (name: string) => generatedFile(name, "src/client.gen.ts");

describe("the generated client", () => {
  it("names the credentials by the document's words where the overlay has none", async () => {
    const source = await client("credentials");
    expect(source).toContain('headerKey: { in: "header", name: "X-Api-Key", format: "{apiKey}" }');
    expect(source).toContain('cookieKey: { in: "cookie", name: "session_id", format: "{sessionId}" }');
    expect(source).toContain('format: "{username}:{password}", encode: encodeBasic }');
    expect(source).toContain('oauth: { in: "header", name: "Authorization", format: "Bearer {accessToken}" }');
    expect(source).toContain('vendorAuth: { in: "header", name: "Authorization", format: "{vendor}" }');
    expect(source).toContain('tokenWord: { in: "header", name: "Authorization", format: "Token {tokenWord}" }');
  });

  it("keeps two secrets apart that would bear one name", async () => {
    const source = await client("credentials");
    expect(source).toContain(
      'userToken: { in: "header", name: "Authorization", format: "Bearer {userTokenBearerToken}" }',
    );
    expect(source).toContain(
      'adminToken: { in: "header", name: "Authorization", format: "Bearer {adminTokenBearerToken}" }',
    );
  });

  it("leaves out schemes that no operation uses", async () => {
    expect(await client("credentials")).not.toContain("unused");
  });

  it("requires a credential only where every operation does", async () => {
    expect(await client("shared-credential")).toContain('requires: [["basicAuth"], ["tokenAuth"]]');
    expect(await client("credentials")).not.toContain("requires:");
  });

  it("has the variables that occur in the server's URL, and no others", async () => {
    const source = await client("servers");
    expect(source).toContain('serverUrl("https://{region}.example.com/{basePath}", ');
    expect(source).toContain('region: "eu"');
    expect(source).not.toContain("unused");
    expect(source).toContain("https://test.example.com");
  });

  it("says what a base URL must end with where the contract's server is relative", async () => {
    expect(await client("relative-server")).toMatch(/with the path `\/api\/v1`[\s\S]*baseUrl: string;/);
  });

  it("bears the name that the overlay gives the vendor", async () => {
    expect(await client("extensions")).toContain("export function createExtenSions(");
    expect(await generatedFile("extensions", "README.md")).toContain("Sends things.");
  });
});
