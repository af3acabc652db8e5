/**
 * Answers heavy operations, in threads or in place. Equal requests under way share one computation, and
 * answers are kept within a bound of memory as long as the newest revision stays.
 */
import { LRUCache } from 'lru-cache';
import { clientGone } from '../api/errors.ts';
import type { HeavyRequest, HeavyWork } from '../api/heavy/heavy-gateway.ts';
import { answerOperation, type WrittenAnswer } from '../api/heavy/written-answer.ts';
import type { Client } from '../api/request-context.ts';
import type { Projection } from '../projection/projection.ts';
import type { ComputedAnswer, ThreadJob } from './messages.ts';
import type { Computation, ThreadPool, ThreadPoolStatistics } from './thread-pool.ts';

/** Records and edges of a graph that no analysis takes long with. */
const SMALL_GRAPH = 20_000;

/** A character of a text in memory takes this much at most. */
const BYTES_PER_CHARACTER = 2;

/** Counts since the start, and how it is now. */
export interface HeavyStatistics {
  /** Heavy operations that were asked for. */
  readonly asked: number;
  /** Of those: answered with what was kept. */
  readonly fromCache: number;
  /** Of those: answered with what somebody else was waiting for already. */
  readonly shared: number;
  /** Answers that were computed to the end, the partial ones among them. */
  readonly computed: number;
  readonly partial: number;
  readonly cacheEntries: number;
  readonly cacheBytes: number;
  /** Undefined where heavy operations are answered in place. */
  readonly pool: ThreadPoolStatistics | undefined;
}

/** A computation, and who waits for it. */
interface UnderWay extends Computation {
  waiting: number;
}

/** What does the work. */
export type AnswerPool = Pick<ThreadPool, 'isReady' | 'run' | 'statistics'>;

export interface HeavyAnswersOptions {
  /** Where operations are answered; in this thread without it. */
  readonly pool?: AnswerPool | undefined;
  /** Memory for answers that are kept; 0 keeps none. */
  readonly cacheBytes: number;
}

export class HeavyAnswers implements HeavyWork {
  readonly #pool: AnswerPool | undefined;
  readonly #kept: LRUCache<string, string> | undefined;
  readonly #underWay = new Map<string, UnderWay>();
  readonly #counts = { asked: 0, fromCache: 0, shared: 0, computed: 0, partial: 0 };
  #newest = 0;

  constructor({ cacheBytes, pool }: HeavyAnswersOptions) {
    this.#pool = pool;
    if (cacheBytes > 0) {
      this.#kept = new LRUCache({
        maxSize: cacheBytes,
        sizeCalculation: (data, key) => (data.length + key.length) * BYTES_PER_CHARACTER,
      });
    }
  }

  async answer(request: HeavyRequest): Promise<WrittenAnswer> {
    this.#counts.asked += 1;
    this.#forgetOlder(request.context.projection.revision);
    const key = keyOf(request);
    const data = this.#kept?.get(key);
    if (data !== undefined) {
      this.#counts.fromCache += 1;
      return { data, errors: [], causes: [] };
    }
    const known = this.#underWay.get(key);
    if (known) this.#counts.shared += 1;
    return await this.#waitFor(key, known ?? this.#begin(key, request), request.context.client);
  }

  statistics(): HeavyStatistics {
    return {
      ...this.#counts,
      cacheEntries: this.#kept?.size ?? 0,
      cacheBytes: this.#kept?.calculatedSize ?? 0,
      pool: this.#pool?.statistics(),
    };
  }

  #begin(key: string, request: HeavyRequest): UnderWay {
    const { answer, cancel } = this.#compute(request);
    const underWay: UnderWay = { answer, cancel, waiting: 0 };
    this.#underWay.set(key, underWay);
    const isEnd = () => this.#underWay.get(key) === underWay && this.#underWay.delete(key);
    answer.then((computed) => {
      // What was cancelled may be answered all the same, but nobody knows how whole it is.
      if (isEnd()) this.#keep(key, request, computed);
    }, isEnd);
    return underWay;
  }

  #compute(request: HeavyRequest): Computation {
    const pool = this.#pool;
    if (pool && (pool.isReady || !isSmall(request.context.projection))) {
      return pool.run(jobOf(request), request.context.projection);
    }
    return { answer: answerInPlace(request), cancel: () => undefined };
  }

  /** The answer for one who waits; when the last one goes, nobody computes it any more. */
  #waitFor(key: string, underWay: UnderWay, client: Client | undefined): Promise<WrittenAnswer> {
    underWay.waiting += 1;
    return new Promise((resolve, reject) => {
      underWay.answer.then(({ written }) => resolve(written), reject);
      client?.onGone(() => {
        reject(clientGone());
        underWay.waiting -= 1;
        if (underWay.waiting > 0 || this.#underWay.get(key) !== underWay) return;
        this.#underWay.delete(key);
        underWay.cancel();
      });
    });
  }

  /** Only what is whole, right, and of the revision that the request began with. */
  #keep(key: string, { context }: HeavyRequest, { isPartial, revision, written }: ComputedAnswer) {
    this.#counts.computed += 1;
    if (isPartial) this.#counts.partial += 1;
    const isLasting = !isPartial && written.errors.length === 0;
    const isNewest = revision === context.projection.revision && revision === this.#newest;
    if (isLasting && isNewest) this.#kept?.set(key, written.data);
  }

  #forgetOlder(revision: number): void {
    if (revision <= this.#newest) return;
    this.#newest = revision;
    this.#kept?.clear();
  }
}

/** Whether any analysis of the graph is done before a thread is even there. */
export function isSmall({ edgeCount, nodeCount }: Projection): boolean {
  return nodeCount + edgeCount <= SMALL_GRAPH;
}

/** All that an answer depends on: what is hidden of the past changes with the newest revision only. */
function keyOf({ asked, context }: HeavyRequest): string {
  const { date, revision } = context.projection;
  const { operationName, source, variables } = asked;
  return JSON.stringify([revision, context.viewer, date, operationName, variables, source]);
}

function jobOf({ asked, context: { projection, services } }: HeavyRequest): ThreadJob {
  const { date } = projection;
  const now = services.now().toISOString();
  // The request may have begun a moment before midnight.
  return { asked, now: now.startsWith(date) ? now : `${date}T23:59:59.999Z` };
}

async function answerInPlace(request: HeavyRequest): Promise<ComputedAnswer> {
  const { asked, context, document, schema } = request;
  const written = await answerOperation(schema, document, asked, context);
  return { written, isPartial: false, revision: context.projection.revision };
}
