import type { OperationInput, Refuse } from "../index.js";
import { describe } from "../index.js";
import type { Problem, Visit } from "./check.js";
import { type Field, type Fields, findIn } from "./fields.js";
import { written } from "./inside.js";

/** What the contract says of one operation's input. */
export interface InputRules {
  /** The checks of these parameters, by name. */
  readonly path?: Fields;
  /** The checks of these parameters, by name. */
  readonly query?: Fields;
  /** The checks of these parameters, by name. */
  readonly header?: Fields;
  /** The checks of these parameters, by name. */
  readonly cookie?: Fields;
  /** The body, where it has one media type. */
  readonly body?: Field;
  /** By media type, the one used by default first. */
  readonly bodies?: Fields;
}

const PLACES = ["path", "query", "header", "cookie"] as const;

/** Refuses the first thing in an input that the contract doesn't allow. */
export function input(rules: InputRules): (given: OperationInput, refuse: Refuse) => void {
  return (given, refuse) => {
    const visit: Visit = { depth: 0, seen: new Map() };
    const tell = (field: string, found: Problem | undefined) => {
      if (found) refuse(field + found.path, `${found.is}; expected ${found.expected}`);
    };
    for (const place of PLACES) {
      const { [place]: fields } = rules;
      const { [place]: values = {} } = given;
      if (!fields) continue;
      if (Object(values) !== values) refuse(place, `is ${describe(values)}; expected an object`);
      for (const name of Object.keys(fields)) {
        tell(`${place}.${name}`, findIn(fields[name] as Field, written(values[name]), visit));
      }
    }
    const body = rules.bodies ? bodyFor(rules.bodies, given) : rules.body;
    if (body) tell("body", findIn(body, written(given.body), visit));
  };
}

/** Another media type than those of the contract is refused by whoever writes the body. */
function bodyFor(bodies: Fields, { contentType = Object.keys(bodies)[0] ?? "" }: OperationInput): Field | undefined {
  return Object.hasOwn(bodies, contentType) ? bodies[contentType] : undefined;
}
