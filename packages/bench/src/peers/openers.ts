import { open as axios } from "./axios.ts";
import { open as cohere } from "./cohere.ts";
import { open as facadeFive } from "./facade-five.ts";
import { open as facadeOne } from "./facade-one.ts";
import { open as handWritten } from "./hand-written.ts";
import { open as handWrittenTimeout } from "./hand-written-timeout.ts";
import { open as heyApi } from "./hey-api.ts";
import { open as ky } from "./ky.ts";
import { BARE, BASELINE, CONTROL, WITH_TIMEOUT } from "./list.ts";
import { open as ofetch } from "./ofetch.ts";
import { open as openai } from "./openai.ts";
import { open as openapiFetch } from "./openapi-fetch.ts";
import type { OpenPeer } from "./peer.ts";
import { open as vendorFunction } from "./vendor-function.ts";
import { open as vendorMethod } from "./vendor-method.ts";

/** Every peer of the list, by its id. */
export const openers: Readonly<Record<string, OpenPeer>> = {
  [BASELINE]: handWritten,
  [CONTROL]: handWritten,
  [WITH_TIMEOUT]: handWrittenTimeout,
  [BARE]: openapiFetch,
  "hey-api": heyApi,
  ofetch,
  ky,
  axios,
  openai,
  cohere,
  "vendor-function": vendorFunction,
  "vendor-method": vendorMethod,
  "facade-one": facadeOne,
  "facade-five": facadeFive,
};
