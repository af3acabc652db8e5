/** What resolvers of one request share. */
import DataLoader from 'dataloader';
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import type { EntryAt } from '../projection/entry-cache.ts';
import { maySee, type ViewerClass } from '../projection/mask.ts';
import type { Graph } from '../projection/open-graph.ts';
import type { Projection } from '../projection/projection.ts';
import type { Instance } from '../store/instance.ts';
import { goneMeanwhile } from './errors.ts';
import { type MomentRequest, momentAsked, namesMoment } from './moment-asked.ts';
import type { EdgeHandle, RecordHandle } from './record-handle.ts';
import { type RevisionTokens, revisionTokens } from './revision-tokens.ts';

/** Where resolvers get what they need; lives as long as the server. */
export interface ApiServices {
  readonly graph: Graph;
  readonly tokens: RevisionTokens;
  /** Ends with a slash. */
  readonly baseIri: string;
  readonly now: () => Date;
}

/** The services over an open graph. */
export function apiServices(graph: Graph, { baseIri, revisionKey }: Instance): ApiServices {
  return { graph, tokens: revisionTokens(revisionKey), baseIri, now: () => new Date() };
}

/** Who waits for an answer. */
export interface Client {
  /** Calls the listener once when nobody waits any more; at once if so already. */
  onGone(listener: () => void): void;
}

type Entries = DataLoader<EntryAt, StoredRecord | StoredEdge | null, string>;

/** Lives as long as one request. Apollo copies it, which private names (`#x`) would not survive. */
export class RequestContext {
  readonly viewer: ViewerClass = 'public';
  readonly services: ApiServices;
  /** Undefined for who waits to the end. */
  readonly client: Client | undefined;
  /** The graph as this viewer sees it at the moment that is asked about: when the request began, unless said otherwise. */
  readonly projection: Projection;
  /** What is read for this request, by graph. */
  private readonly entries = new WeakMap<object, Entries>();
  /** The contexts of the fields of Query that name a moment, by the names that they have in the answer. */
  private readonly moments = new Map<string | number, RequestContext>();

  constructor(services: ApiServices, client?: Client) {
    const { graph, now } = services;
    this.services = services;
    this.client = client;
    this.projection = graph.project(this.viewer).at(now().toISOString().slice(0, 10));
  }

  /** A revision, sealed for this viewer. */
  sealed(revision: number): string {
    return this.services.tokens.seal(revision, this.viewer);
  }

  /** The same request over another projection; what was read is shared. */
  over(projection: Projection): RequestContext {
    if (projection === this.projection) return this;
    return Object.assign(Object.create(RequestContext.prototype), this, { projection });
  }

  /**
   * The same request at the moment asked about; at once when no moment is named. Throws BAD_USER_INPUT
   * for a moment that is none, and UNAVAILABLE when a revision is not reached in time.
   */
  seenAt(moment: MomentRequest): RequestContext | Promise<RequestContext> {
    if (!namesMoment(moment)) return this;
    return momentAsked(this, moment).then((projection) => this.over(projection));
  }

  /** Remembers the moment of a field of Query for the fields below it. */
  noteMoment(field: string | number, seen: RequestContext): void {
    if (seen !== this) this.moments.set(field, seen);
  }

  /** Whether any field of Query named a moment; most requests name none. */
  get hasMoments(): boolean {
    return this.moments.size > 0;
  }

  /** The context for what stands below a field of Query. */
  below(field: string | number): RequestContext {
    return this.moments.get(field) ?? this;
  }

  /**
   * Something of the whole record as its projection has it: at once when the record is in memory, else
   * as a promise. An id alone is that of a record of this context's projection. Throws NOT_FOUND when
   * it was hidden since.
   */
  withRecord<T>(
    asked: string | Pick<RecordHandle, 'id' | 'projection'>,
    read: (record: StoredRecord) => T,
  ): T | Promise<T> {
    const { id, projection } =
      typeof asked === 'string' ? { id: asked, projection: this.projection } : asked;
    const node = projection.indexOf(id);
    if (node === undefined) throw goneMeanwhile(id);
    const entry = { id, revision: projection.revisionOf(node) };
    return this.withEntry(projection, entry, (found) => read(found as StoredRecord));
  }

  /** Something of the whole edge, like `withRecord`. */
  withEdge<T>(edge: EdgeHandle, read: (edge: StoredEdge) => T): T | Promise<T> {
    return this.withEntry(edge.node.projection, edge, (found) => read(found as StoredEdge));
  }

  private withEntry<T>(
    projection: Projection,
    { id, revision }: EntryAt,
    read: (entry: StoredRecord | StoredEdge) => T,
  ): T | Promise<T> {
    const known = this.services.graph.peek(id);
    if (known?.provenance.revision === revision) return read(this.visible(id, known));
    const loader = this.entriesOf(projection);
    const answer = loader.load({ id, revision }).then((entry) => read(this.visible(id, entry)));
    // Whoever asks for several may hear of one that failed and never await the others.
    answer.catch(() => undefined);
    return answer;
  }

  private entriesOf(projection: Projection): Entries {
    const known = this.entries.get(projection.graph);
    if (known) return known;
    const { graph } = this.services;
    const loader: Entries = new DataLoader(
      async (asked) => [...(await graph.readAsOf(this.viewer, projection.revision, asked))],
      { cacheKeyFn: ({ id }) => id },
    );
    this.entries.set(projection.graph, loader);
    return loader;
  }

  private visible<T extends StoredRecord | StoredEdge>(id: string, entry: T | null): T {
    if (entry && maySee(this.viewer, entry.fields)) return entry;
    throw goneMeanwhile(id);
  }
}
