/** How heavy operations fare, in the words of Prometheus. */
import { Counter, Gauge, type Registry } from 'prom-client';
import type { HeavyStatistics } from '../../threads/heavy-answers.ts';
import type { ThreadPoolStatistics } from '../../threads/thread-pool.ts';

/** What is told of a series, by the value of its label. */
type Told<T> = Readonly<Record<string, keyof T>>;

const ANSWERS = {
  asked: 'asked',
  from_cache: 'fromCache',
  shared: 'shared',
  computed: 'computed',
  partial: 'partial',
} as const satisfies Told<HeavyStatistics>;

const JOBS = {
  begun: 'begun',
  cancelled: 'cancelled',
  timed_out: 'timedOut',
  refused: 'refused',
  died: 'died',
} as const satisfies Told<ThreadPoolStatistics>;

const STATES = {
  threads: 'threads',
  waiting: 'waiting',
  running: 'running',
} as const satisfies Told<ThreadPoolStatistics>;

/** Adds the series to the registry; figures are read when the registry is. */
export function addAnalysisSeries(registry: Registry, read: () => HeavyStatistics): void {
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

function addPoolSeries(registry: Registry, read: () => ThreadPoolStatistics | undefined): void {
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
