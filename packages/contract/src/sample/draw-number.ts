import type { JsonObject } from "../document/json.ts";
import { greatest, least, limits } from "./limits.ts";

/** Numbers that schemas allow together, as far as they can be made up. */
export function drawNumbers(schemas: readonly JsonObject[], isInteger: boolean): number[] {
  const min = greatest(schemas, "minimum");
  const max = least(schemas, "maximum");
  const above = greatest(schemas, "exclusiveMinimum");
  const below = least(schemas, "exclusiveMaximum");
  const steps = limits(schemas, "multipleOf").filter((step) => step > 0);
  const units = isInteger ? [...steps, 1] : steps;
  const [low, high] = [Math.max(min, above), Math.min(max, below)];
  const middle = Number.isFinite(low) && Number.isFinite(high) ? [(low + high) / 2] : [];
  // Some servers, and Prism, take 0 for nothing.
  const near = [1, 0, low, low + 1, ...middle, high, high - 1].filter(Number.isFinite);
  const stepped = near.flatMap((value) =>
    units.flatMap((unit) => [
      Math.ceil(value / unit) * unit,
      (Math.ceil(value / unit) + 1) * unit,
      Math.floor(value / unit) * unit,
    ]),
  );
  const fits = (value: number) =>
    value >= min &&
    value <= max &&
    value > above &&
    value < below &&
    (!isInteger || Number.isInteger(value)) &&
    steps.every((step) => Number.isInteger(value / step));
  return [...new Set([...near, ...stepped])].filter(fits);
}
