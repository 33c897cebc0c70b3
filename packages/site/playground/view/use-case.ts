import { onMounted, onUnmounted, type Ref, ref, shallowRef, watch } from "vue";
import { type Case, firstCase, fromHash, toHash } from "../index.ts";

export interface CaseState {
  readonly given: Readonly<Ref<Case>>;
  readonly change: (changed: Partial<Case>) => void;
  /** False until the address was read, which no server can. */
  readonly isReady: Readonly<Ref<boolean>>;
}

/** The case that is set up. The address follows it, and it an address that somebody opens or edits. */
export function useCase(): CaseState {
  const given = shallowRef<Case>(firstCase("libredesk"));
  const isReady = ref(false);
  const read = () => {
    const { hash } = location;
    if (hash.includes("=") && hash !== toHash(given.value)) given.value = fromHash(hash);
  };
  onMounted(() => {
    read();
    addEventListener("hashchange", read);
    isReady.value = true;
  });
  onUnmounted(() => removeEventListener("hashchange", read));
  watch(given, (changed) => history.replaceState(history.state, "", toHash(changed)));
  const change = (changed: Partial<Case>) => {
    given.value = { ...given.value, ...changed };
  };
  return { given, change, isReady };
}
