import { computed, onUnmounted, ref, shallowRef, watch } from "vue";
import { type Ending, newMark, type RunEvent, runCase, timelineOf, verdictOf } from "../index.ts";
import type { CaseState } from "./use-case.ts";

/** As long as a near server takes, so that there is something to see. */
const LATENCY = { connectMs: 60, answerMs: 120 };

/** A run of the case: what happens while it goes on, and how it ended. */
export function useRun({ given }: CaseState) {
  const events = shallowRef<readonly RunEvent[]>([]);
  const ending = shallowRef<Ending>();
  const isRunning = ref(false);
  const nowMs = ref(0);
  const mark = shallowRef<string>();
  let controller: AbortController | undefined;
  let frame = 0;

  watch(
    given,
    (changed) => {
      mark.value = newMark(changed);
    },
    { immediate: true },
  );
  const stop = () => controller?.abort();
  onUnmounted(stop);

  async function send() {
    stop();
    const own = new AbortController();
    controller = own;
    events.value = [];
    ending.value = undefined;
    isRunning.value = true;
    const startedAt = performance.now();
    const tick = () => {
      nowMs.value = performance.now() - startedAt;
      frame = requestAnimationFrame(tick);
    };
    tick();
    const tell = (event: RunEvent) => {
      if (controller === own) events.value = [...events.value, event];
    };
    const ended = await runCase(given.value, { tell, latency: LATENCY, signal: own.signal, mark: mark.value });
    if (controller !== own) return;
    cancelAnimationFrame(frame);
    nowMs.value = performance.now() - startedAt;
    ending.value = ended;
    isRunning.value = false;
    // Each message has a mark of its own.
    mark.value = newMark(given.value);
  }

  return {
    events,
    isRunning,
    nowMs,
    mark,
    bars: computed(() => timelineOf(events.value)),
    verdict: computed(() => ending.value && verdictOf(ending.value, events.value)),
    send,
    stop,
  };
}
