import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";

/** Providers that keep all they are told in memory. */
export function inMemory() {
  const exporter = new InMemorySpanExporter();
  let begun = 0;
  const count = {
    onStart: () => void begun++,
    onEnd: () => {},
    forceFlush: async () => {},
    shutdown: async () => {},
  };
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter), count] });
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 1e8 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  return {
    tracerProvider,
    meterProvider,
    /** Those that have ended, in the order of their ends. */
    spans: () => exporter.getFinishedSpans(),
    /** How many were begun. */
    begun: () => begun,
    /** The metrics, once no more are to come. */
    async points() {
      await meterProvider.forceFlush();
      const all = metrics.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
      await meterProvider.shutdown();
      return all;
    },
  };
}
