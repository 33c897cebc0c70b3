import type { JsonObject } from "@agentpost/document";
import { camelCase, isIdentifier } from "@agentpost/workspace";
import type { CredentialOption } from "../api.ts";
import { firstParagraph, sentence } from "./description.ts";

/** The options of a scheme that the overlay says nothing about, named by the words of the document. */
export function derivedOptions(schemeName: string, scheme: JsonObject): CredentialOption[] {
  const { type, in: place, name } = scheme;
  const said = sentence(firstParagraph(scheme["description"]));
  const option = (optionName: string, otherwise: string): CredentialOption => {
    return { name: isIdentifier(optionName) ? optionName : "credential", description: said || otherwise };
  };
  if (type === "apiKey") {
    const where = place === "query" ? "query parameter" : String(place);
    return [option(keyName(schemeName, String(name)), `Sent as the ${where} \`${String(name)}\`.`)];
  }
  if (type === "http") {
    const httpScheme = String(scheme["scheme"]).toLowerCase();
    if (httpScheme === "basic") {
      return [
        { name: "username", description: "The user name of basic authentication." },
        { name: "password", description: "The password of basic authentication." },
      ];
    }
    if (httpScheme === "bearer")
      return [option("bearerToken", "Sent as the bearer token of the `Authorization` header.")];
    return [
      option(
        schemeOption(schemeName),
        `Sent in the \`Authorization\` header, after the word ${String(scheme["scheme"])}.`,
      ),
    ];
  }
  return [option("accessToken", "An access token, sent as the bearer token of the `Authorization` header.")];
}

/** `Authorization` says nothing about what is in it, so there the scheme's own name does. */
function keyName(schemeName: string, wireName: string): string {
  if (wireName.toLowerCase() === "authorization") return schemeOption(schemeName);
  return camelCase(wireName.replace(/^x-/i, ""));
}

function schemeOption(schemeName: string): string {
  const name = camelCase(schemeName);
  return name.replace(/Auth(?:entication|orization)?$/, "") || name;
}
