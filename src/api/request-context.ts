/** What resolvers of one request share. */
import DataLoader from 'dataloader';
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import { maySee, type ViewerClass } from '../projection/mask.ts';
import type { Graph } from '../projection/open-graph.ts';
import type { Projection } from '../projection/projection.ts';
import type { Instance } from '../store/instance.ts';
import { badInput, goneMeanwhile, revisionNotReached } from './errors.ts';
import { type RevisionTokens, revisionTokens } from './revision-tokens.ts';

/** How long a query waits for a revision that it names, in milliseconds. */
const REVISION_WAIT_MS = 5_000;

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

/** The moment that a field of Query is asked about. */
export interface MomentRequest {
  readonly atLeast?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly validAt?: string | null | undefined;
}

/** Lives as long as one request. Apollo copies it, which private names (`#x`) would not survive. */
export class RequestContext {
  readonly viewer: ViewerClass = 'public';
  readonly services: ApiServices;
  /** The graph as this viewer sees it at the moment that is asked about: when the request began, unless said otherwise. */
  readonly projection: Projection;
  private readonly records: DataLoader<string, StoredRecord | null>;
  private readonly edges: DataLoader<string, StoredEdge | null>;

  constructor(services: ApiServices) {
    const { graph, now } = services;
    this.services = services;
    this.projection = graph.project(this.viewer).at(now().toISOString().slice(0, 10));
    this.records = new DataLoader(async (ids) => [...(await graph.readRecords(ids))]);
    this.edges = new DataLoader(async (ids) => [...(await graph.readEdges(ids))]);
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
    const { atLeast, asOf, validAt } = moment;
    const isNow = [atLeast, asOf, validAt].every((each) => each === null || each === undefined);
    if (isNow) return this;
    return this.projectionAt(moment).then((projection) => this.over(projection));
  }

  private async projectionAt({ atLeast, asOf, validAt }: MomentRequest): Promise<Projection> {
    if (asOf) throw badInput('asOf', asOf, 'absent');
    const newest = await this.projectionAtLeast(atLeast);
    return newest.at(validAt ?? this.projection.date);
  }

  private async projectionAtLeast(token: string | null | undefined): Promise<Projection> {
    if (token === null || token === undefined) return this.projection;
    const { graph, tokens } = this.services;
    const revision = tokens.open(token, this.viewer);
    if (revision === undefined) {
      throw badInput('atLeast', token, 'a revision that this server gave you');
    }
    if (this.projection.revision >= revision) return this.projection;
    if (await graph.waitFor(revision, REVISION_WAIT_MS)) return graph.project(this.viewer);
    throw revisionNotReached(REVISION_WAIT_MS);
  }

  /**
   * Something of the whole record: at once when the record is in memory, else as a promise. Throws
   * NOT_FOUND when it was removed or hidden since the request began.
   */
  withRecord<T>(id: string, read: (record: StoredRecord) => T): T | Promise<T> {
    const known = this.services.graph.peek(id);
    if (known) return read(this.visible(id, known as StoredRecord));
    return this.records.load(id).then((record) => read(this.visible(id, record)));
  }

  /** Something of the whole edge, like `withRecord`. */
  withEdge<T>(id: string, read: (edge: StoredEdge) => T): T | Promise<T> {
    const known = this.services.graph.peek(id);
    if (known) return read(this.visible(id, known as StoredEdge));
    return this.edges.load(id).then((edge) => read(this.visible(id, edge)));
  }

  private visible<T extends StoredRecord | StoredEdge>(id: string, entry: T | null): T {
    if (entry && maySee(this.viewer, entry.fields)) return entry;
    throw goneMeanwhile(id);
  }
}
