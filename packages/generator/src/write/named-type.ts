/**
 * A type that editors and compilers call by its name. An alias of a type that is declared elsewhere has no name of its
 * own to them, so the fields of an object are listed anew. An interface would have a name too, but it isn't assignable
 * to `Record<string, unknown>`, which the type that it stands for is.
 */
export function namedType(name: string, type: string, isOneObject: boolean): string {
  if (!isOneObject) return `export type ${name} = ${type};`;
  return `export type ${name} = {\n  [Field in keyof ${type}]: ${type}[Field];\n};`;
}
