import { computed, ref, watch } from "vue";
import {
  accounts,
  type Field,
  fieldsOf,
  providerOf,
  sampleOf,
  shownIn,
  type Vendor,
  vendorOf,
  withField,
} from "../index.ts";
import type { CaseState } from "./use-case.ts";

/** The message, as a form and as JSON: two ways to write one value. */
export function useMessage({ given, change }: CaseState) {
  const vendor = computed(() => vendorOf(given.value));
  const provider = computed(() => vendor.value && providerOf(vendor.value));
  const fields = computed(() => (provider.value ? fieldsOf(provider.value) : []));
  const json = ref("");
  const jsonProblem = ref("");
  watch(
    given,
    ({ message }) => {
      // What is being typed stays as it is typed.
      if (isJsonOf(json.value, message)) return;
      json.value = JSON.stringify(message, null, 2);
      jsonProblem.value = "";
    },
    { immediate: true },
  );

  return {
    vendor,
    fields,
    json,
    jsonProblem,
    shown: (field: Field) => (provider.value ? shownIn(given.value.message, field, provider.value) : ""),
    type(field: Field, typed: string) {
      if (provider.value) change({ message: withField(given.value.message, field, typed, provider.value) });
    },
    typeJson(text: string) {
      json.value = text;
      try {
        const message: unknown = JSON.parse(text);
        jsonProblem.value = "";
        change({ message });
      } catch (error) {
        jsonProblem.value = `This is no JSON: ${(error as Error).message}. The message is what it was.`;
      }
    },
    /** Addresses the message to an account, which the messenger then has. */
    sendTo(to: Vendor) {
      const kept = given.value.accounts.filter((each) => each !== vendor.value);
      change({ message: sampleOf(to), accounts: inOrder([...kept, to]) });
    },
    toggle(account: Vendor) {
      const { accounts: chosen } = given.value;
      const next = chosen.includes(account) ? chosen.filter((each) => each !== account) : [...chosen, account];
      change({ accounts: inOrder(next) });
    },
  };
}

function inOrder(chosen: readonly Vendor[]): Vendor[] {
  return accounts.map(({ vendor }) => vendor).filter((vendor) => chosen.includes(vendor));
}

function isJsonOf(text: string, value: unknown): boolean {
  try {
    return JSON.stringify(JSON.parse(text)) === JSON.stringify(value);
  } catch {
    return false;
  }
}
