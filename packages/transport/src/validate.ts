export type { Validator } from "./operation.js";
export type { Check, Problem, Visit } from "./validate/check.js";
export { all, not, nullable, untyped } from "./validate/combined.js";
export { either, tagged } from "./validate/either.js";
export { type Field, type Fields, type Required, required } from "./validate/fields.js";
export { date, dateTime, email, uri, uuid } from "./validate/formats.js";
export { type InputRules, input } from "./validate/input.js";
export {
  anything,
  boolean,
  file,
  int32,
  int64,
  integer,
  nothing,
  number,
  text,
  trueOrFalse,
} from "./validate/kinds.js";
export { lazy } from "./validate/lazy.js";
export { type Limits, limited } from "./validate/limited.js";
export { list } from "./validate/list.js";
export { type OtherFields, object } from "./validate/object.js";
export { oneOf } from "./validate/one-of.js";
