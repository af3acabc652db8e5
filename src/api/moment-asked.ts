/** Which graph is meant by the moment that a field of Query is asked about. */
import { isMoment } from '../model/validation.ts';
import type { ViewerClass } from '../projection/mask.ts';
import type { Graph } from '../projection/open-graph.ts';
import type { Projection } from '../projection/projection.ts';
import { badInput, revisionNotReached } from './errors.ts';
import type { RevisionTokens } from './revision-tokens.ts';

/** How long a query waits for a revision that it names, in milliseconds. */
const REVISION_WAIT_MS = 5_000;

/** The moment that a field of Query is asked about. */
export interface MomentRequest {
  readonly atLeast?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly validAt?: string | null | undefined;
}

/** Who asks, of which graph, and the projection where no moment is named. */
interface Asker {
  readonly viewer: ViewerClass;
  readonly services: { readonly graph: Graph; readonly tokens: RevisionTokens };
  readonly projection: Projection;
}

/** Whether any moment is named at all. */
export function namesMoment({ asOf, atLeast, validAt }: MomentRequest): boolean {
  return isGiven(atLeast) || isGiven(asOf) || isGiven(validAt);
}

/**
 * The projection at the moment. `atLeast` is waited for first, so a day or moment can stand for it.
 * Throws BAD_USER_INPUT for a moment that is none, and UNAVAILABLE when a revision is not reached in
 * time.
 */
export async function momentAsked(
  asker: Asker,
  { atLeast, asOf, validAt }: MomentRequest,
): Promise<Projection> {
  checkDay(validAt);
  const newest = await projectionAtLeast(asker, atLeast);
  if (!isGiven(asOf)) return newest.at(validAt ?? asker.projection.date);
  const revision = await revisionOf(asker, asOf);
  const { graph } = asker.services;
  const isNewest = revision === newest.revision;
  const projection = isNewest ? newest : await graph.projectAt(asker.viewer, revision);
  const written = isGiven(validAt) ? undefined : await graph.timeOf(revision);
  return projection.at(validAt ?? written?.slice(0, 10) ?? asker.projection.date);
}

/** Throws BAD_USER_INPUT for a `validAt` that is no day of the calendar. */
export function checkDay(validAt: string | null | undefined): void {
  if (!isGiven(validAt) || isDay(validAt)) return;
  throw badInput('validAt', validAt, 'a day of the calendar written YYYY-MM-DD');
}

async function projectionAtLeast(
  asker: Asker,
  token: string | null | undefined,
): Promise<Projection> {
  const { projection, services, viewer } = asker;
  if (!isGiven(token)) return projection;
  const revision = services.tokens.open(token, viewer);
  if (revision === undefined) {
    throw badInput('atLeast', token, 'a revision that this server gave you');
  }
  if (projection.revision >= revision) return projection;
  await waitFor(asker, revision);
  return services.graph.project(viewer);
}

/** The revision that `asOf` stands for, once the graph has it. */
async function revisionOf(asker: Asker, asOf: string): Promise<number> {
  const sealed = asker.services.tokens.open(asOf, asker.viewer);
  const revision = sealed ?? (await newestBy(asker, asOf));
  await waitFor(asker, revision);
  return revision;
}

/** The newest revision that was written by the end of a day or by a moment, also one still to come. */
async function newestBy({ services: { graph } }: Asker, asOf: string): Promise<number> {
  const moment = isDay(asOf) ? `${asOf}T23:59:59.999Z` : asOf;
  if (!isMoment(moment)) {
    throw badInput(
      'asOf',
      asOf,
      'a revision that this server gave you, a day written YYYY-MM-DD or a moment in UTC written YYYY-MM-DDThh:mm:ss.sssZ',
    );
  }
  const revision = await graph.revisionAt(moment);
  const first = revision === 0 ? await graph.timeOf(1) : null;
  if (first === null) return revision;
  throw badInput('asOf', asOf, `${first} or later, since the first revision was written then`);
}

async function waitFor({ services: { graph } }: Asker, revision: number): Promise<void> {
  if (await graph.waitFor(revision, REVISION_WAIT_MS)) return;
  throw revisionNotReached(REVISION_WAIT_MS);
}

function isGiven(value: string | null | undefined): value is string {
  return value !== null && value !== undefined;
}

function isDay(text: string): boolean {
  return isMoment(`${text}T00:00:00.000Z`);
}
