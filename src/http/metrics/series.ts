/** The series of one server, in the words of Prometheus. Labels never hold what a record says. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { keptLists, type MemoryPart } from '../../api/lists/kept-lists.ts';
import type { OperationCounts } from '../../api/operation-counts.ts';
import type { EdgeType, KindName } from '../../model/generated/model.ts';
import { MODEL } from '../../model/generated/model.ts';
import type { Graph } from '../../projection/open-graph.ts';
import type { HeavyStatistics } from '../../threads/heavy-answers.ts';
import { addAnalysisSeries } from './analysis-series.ts';
import type { EndedRequest } from './route-class.ts';

/** Bounds of the durations that are told apart, in seconds. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Where figures come from. */
export interface MetricSources {
  readonly graph: Graph;
  readonly operations: OperationCounts;
  /** How heavy operations fare; absent where they are answered in place. */
  readonly analysis?: () => HeavyStatistics;
}

/** Series that can be read and added to. */
export interface Series {
  readonly registry: Registry;
  count(request: EndedRequest): void;
}

/** The series of a server, in a registry of their own. Figures of the process count from now on. */
export function makeSeries({ analysis, graph, operations }: MetricSources): Series {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  addGraphSeries(registry, graph);
  addMemorySeries(registry, graph);
  addOperationSeries(registry, operations);
  if (analysis) addAnalysisSeries(registry, analysis);
  const durations = new Histogram({
    name: 'lacuna_http_request_duration_seconds',
    help: 'How long requests took, from their headers to the end of the answer.',
    labelNames: ['route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  return {
    registry,
    count: ({ route, seconds, status }) => durations.observe({ route, status }, seconds),
  };
}

/** The graph as everybody may see it. */
function addGraphSeries(registry: Registry, graph: Graph): void {
  const projection = () => graph.project('public');
  new Gauge({
    name: 'lacuna_graph_revision',
    help: 'The newest revision that the server has taken in.',
    registers: [registry],
    collect() {
      this.set(projection().revision);
    },
  });
  new Gauge({
    name: 'lacuna_records',
    help: 'Records that everybody may see, by kind.',
    labelNames: ['kind'],
    registers: [registry],
    collect() {
      for (const { name } of MODEL.kinds) {
        const { start, end } = projection().nodesOf(name as KindName);
        this.set({ kind: name }, end - start);
      }
    },
  });
  new Gauge({
    name: 'lacuna_edges',
    help: 'Edges that everybody may see, by type.',
    labelNames: ['type'],
    registers: [registry],
    collect() {
      const counts = projection().edgeCounts();
      for (const { type } of MODEL.edges) this.set({ type }, counts.get(type as EdgeType) ?? 0);
    },
  });
}

function addMemorySeries(registry: Registry, graph: Graph): void {
  new Gauge({
    name: 'lacuna_memory_bytes',
    help: 'Memory of the graph and of what is kept of it, by part.',
    labelNames: ['part'],
    registers: [registry],
    collect() {
      this.reset();
      for (const { bytes, name } of memoryOf(graph)) this.inc({ part: name }, bytes);
    },
  });
  new Gauge({
    name: 'lacuna_cached_entries',
    help: 'Whole records and edges that are kept in memory.',
    registers: [registry],
    collect() {
      this.set(graph.cachedEntries());
    },
  });
}

function memoryOf(graph: Graph): readonly MemoryPart[] {
  return [...graph.memory(), ...keptLists(graph).memory()];
}

function addOperationSeries(registry: Registry, operations: OperationCounts): void {
  new Counter({
    name: 'lacuna_graphql_operations_total',
    help: 'GraphQL operations: answered without an error, partly, or refused.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(operations)) this.inc({ outcome }, count);
    },
  });
}
