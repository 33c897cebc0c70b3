import { InputError } from "./input-error.js";

/** The message asks for something this vendor can't do. Nothing was sent. */
export class UnsupportedError extends InputError {
  static override readonly kind: string = "InputError.UnsupportedError";
}
