/** How heavy operations fare, in the words of Prometheus. */
import { Counter, Gauge, type Registry } from 'prom-client';

/** Counts since the start, and how it is now. */
export interface AnalysisStatistics {
  /** Heavy operations that were asked for. */
  readonly asked: number;
  /** Of those: answered with what was kept, or with what somebody else was waiting for. */
  readonly fromCache: number;
  readonly shared: number;
  /** Answers that were computed to the end, the partial ones among them. */
  readonly computed: number;
  readonly partial: number;
  readonly cacheEntries: number;
  readonly cacheBytes: number;
  /** Undefined where heavy operations are answered in place. */
  readonly pool: PoolStatistics | undefined;
}

/** The threads that work on heavy operations. */
export interface PoolStatistics {
  readonly threads: number;
  readonly waiting: number;
  readonly running: number;
  readonly begun: number;
  readonly cancelled: number;
  readonly timedOut: number;
  readonly refused: number;
  readonly died: number;
}

/** What is told of a series, by the value of its label. */
type Told<T> = Readonly<Record<string, keyof T>>;

const ANSWERS = {
  asked: 'asked',
  from_cache: 'fromCache',
  shared: 'shared',
  computed: 'computed',
  partial: 'partial',
} as const satisfies Told<AnalysisStatistics>;

const JOBS = {
  begun: 'begun',
  cancelled: 'cancelled',
  timed_out: 'timedOut',
  refused: 'refused',
  died: 'died',
} as const satisfies Told<PoolStatistics>;

const STATES = {
  threads: 'threads',
  waiting: 'waiting',
  running: 'running',
} as const satisfies Told<PoolStatistics>;

/** Adds the series to the registry; figures are read when the registry is. */
export function addAnalysisSeries(registry: Registry, read: () => AnalysisStatistics): void {
  const registers = [registry];
  new Counter({
    name: 'lacuna_analysis_answers_total',
    help: 'Heavy operations: asked for, answered from what was kept or shared, computed, cut short.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      const statistics = read();
      for (const [outcome, name] of Object.entries(ANSWERS))
        this.inc({ outcome }, statistics[name]);
    },
  });
  new Gauge({
    name: 'lacuna_analysis_kept_answers',
    help: 'Answers of heavy operations that are kept.',
    registers,
    collect() {
      this.set(read().cacheEntries);
    },
  });
  new Gauge({
    name: 'lacuna_analysis_kept_bytes',
    help: 'Memory of the answers of heavy operations that are kept.',
    registers,
    collect() {
      this.set(read().cacheBytes);
    },
  });
  addPoolSeries(registry, () => read().pool);
}

function addPoolSeries(registry: Registry, read: () => PoolStatistics | undefined): void {
  new Counter({
    name: 'lacuna_analysis_jobs_total',
    help: 'Jobs that were given to threads, by what became of them.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      const pool = read();
      for (const [outcome, name] of Object.entries(JOBS)) this.inc({ outcome }, pool?.[name] ?? 0);
    },
  });
  new Gauge({
    name: 'lacuna_analysis_pool',
    help: 'Threads that there are, jobs that run and jobs that wait.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const pool = read();
      for (const [state, name] of Object.entries(STATES)) this.set({ state }, pool?.[name] ?? 0);
    },
  });
}
