// Words that can't name a function in a module.
const LANGUAGE =
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
  "false finally for function if implements import in instanceof interface let new null package private protected " +
  "public return static super switch this throw true try typeof undefined var void while with yield async";

// A client with a method `then` would be taken for a promise; the others are what every object has.
const OBJECT =
  "then constructor prototype toString toLocaleString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable toJSON";

// What the generated modules and the client itself hold under these names.
const GENERATED =
  "operations components paths webhooks vendor baseUrl safe groups stream each call settle client input options failures " +
  "createClient bindOperations createPathClient serverUrl hostUrls clientParameters inGroups withStreams openStream anyContent jsonBody " +
  "bodyOf writeJson writeText writeBytes writeAnyBytes " +
  "writeMultipart writeUrlEncoded multipartOf urlEncodedOf writePath formList formExploded spaceDelimited pipeDelimited deepObject " +
  "jsonParameter pathStyle simpleExploded pagesOf byPage byOffset byCursor byAddress withEach";

/** True of a name that every object has, or that makes one a promise. */
export function isOfEveryObject(name: string): boolean {
  return OBJECT.split(" ").includes(name);
}

/** Names no operation of this vendor may have. */
export function reservedNames(pascalVendor: string): Set<string> {
  const factories = ["", "Client", "Paths"].map((suffix) => `create${pascalVendor}${suffix}`);
  return new Set([...`${LANGUAGE} ${OBJECT} ${GENERATED}`.split(" "), ...factories]);
}
