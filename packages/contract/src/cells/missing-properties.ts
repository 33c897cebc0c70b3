import { listOr } from "../document/json.ts";
import { memberAt, withoutMember } from "../document/pointer.ts";
import type { Breach, Mutation } from "./breach.ts";
import type { SchemaLocation } from "./schema-locations.ts";

/** Each required property of a location, and those of its alternatives all together. */
export function missingProperties({ names, schemas, choices }: SchemaLocation): Breach[] {
  const without = (whole: unknown, fields: readonly string[]): unknown =>
    fields.reduce((value, field) => withoutMember(value, [...names, field]), whole);
  // Of alternatives one is not missing where no other is there: that is the lack of all of them.
  const withoutOne = (field: string): Mutation => {
    const others = choices
      .filter((fields) => fields.includes(field))
      .flat()
      .filter((other) => other !== field);
    const isThere = (whole: unknown) => others.some((other) => memberAt(whole, [...names, other]) !== undefined);
    return (whole) => (others.length === 0 || isThere(whole) ? without(whole, [field]) : whole);
  };
  const single = new Set(schemas.flatMap(({ required }) => listOr(required).map(String)));
  return [
    ...[...single].map((field) => ({ label: `${field} missing`, names, mutations: [withoutOne(field)] })),
    ...choices.map((fields) => ({
      label: `none of ${fields.join(", ")}`,
      names,
      mutations: [(whole: unknown) => without(whole, fields)],
    })),
  ];
}
