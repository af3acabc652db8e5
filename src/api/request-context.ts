/** What resolvers of one request share. */
import DataLoader from 'dataloader';
import type { StoredEdge, StoredRecord } from '../model/states.ts';
import { maySee, type ViewerClass } from '../projection/mask.ts';
import type { Graph } from '../projection/open-graph.ts';
import type { Projection } from '../projection/projection.ts';
import { revisionNotReached } from './errors.ts';
import { badInput } from './errors.ts';
import type { RecordHandle } from './record-handle.ts';
import type { RevisionTokens } from './revision-tokens.ts';

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

/** Lives as long as one request: its projection never changes under it. */
export class RequestContext {
  readonly viewer: ViewerClass = 'public';
  readonly services: ApiServices;
  /** Date of the request, for what holds at a date. */
  readonly date: string;
  readonly #records: DataLoader<string, StoredRecord | null>;
  readonly #edges: DataLoader<string, StoredEdge | null>;
  #projection: Projection;

  constructor(services: ApiServices) {
    const { graph, now } = services;
    this.services = services;
    this.date = now().toISOString().slice(0, 10);
    this.#projection = graph.project(this.viewer);
    this.#records = new DataLoader(async (ids) => [...(await graph.readRecords(ids))]);
    this.#edges = new DataLoader(async (ids) => [...(await graph.readEdges(ids))]);
  }

  /** The graph as this viewer sees it. */
  get projection(): Projection {
    return this.#projection;
  }

  /** The revision of the projection, sealed for this viewer. */
  get revision(): string {
    return this.sealed(this.#projection.revision);
  }

  /** A revision, sealed for this viewer. */
  sealed(revision: number): string {
    return this.services.tokens.seal(revision, this.viewer);
  }

  /**
   * The projection, at least as new as the revision asked for. Throws BAD_USER_INPUT for a token
   * that is not ours and UNAVAILABLE when the revision is not reached in time.
   */
  async projectionAtLeast(token: string | null | undefined): Promise<Projection> {
    if (token === null || token === undefined) return this.#projection;
    const revision = this.services.tokens.open(token, this.viewer);
    if (revision === undefined) {
      throw badInput('atLeast', token, 'a revision that this server gave you');
    }
    if (this.#projection.revision >= revision) return this.#projection;
    if (!(await this.services.graph.waitFor(revision, REVISION_WAIT_MS))) {
      throw revisionNotReached(REVISION_WAIT_MS);
    }
    this.#projection = this.services.graph.project(this.viewer);
    return this.#projection;
  }

  /** The handle of a node. */
  handle(node: number): RecordHandle {
    return { id: this.#projection.idOf(node), kind: this.#projection.kindOf(node), node };
  }

  /** The handle of a record by global id; null when there is none that the viewer may see. */
  handleOf(id: string): RecordHandle | null {
    const node = this.#projection.indexOf(id);
    return node === undefined ? null : this.handle(node);
  }

  /** The handles of records by global id; unknown ones are left out. */
  handlesOf(ids: readonly string[]): readonly RecordHandle[] {
    return ids.flatMap((id) => this.handleOf(id) ?? []);
  }

  /** The whole record; null when it was removed or hidden since the projection was made. */
  async record(id: string): Promise<StoredRecord | null> {
    const record = await this.#records.load(id);
    return record && maySee(this.viewer, record.fields) ? record : null;
  }

  /** The whole edge; null when it was removed or hidden since the projection was made. */
  async edge(id: string): Promise<StoredEdge | null> {
    const edge = await this.#edges.load(id);
    return edge && maySee(this.viewer, edge.fields) ? edge : null;
  }
}
