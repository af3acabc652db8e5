/** How complete the graph itself is, so that absence of data is not read as absence of work. */
import { type EdgeType, type KindName, MODEL } from '../../model/generated/model.ts';
import { enumNamed } from '../../model/lookup.ts';
import type { KindDescription, RelationDescription } from '../../model/model.ts';
import { derive } from '../../projection/derive.ts';
import type { Projection } from '../../projection/projection.ts';
import { counted, type Reason } from '../answer.ts';
import { type HealthPart, healthPart } from './health-part.ts';
import { recordedParts } from './recorded-parts.ts';
import { findWarnings } from './warnings.ts';

export interface VerificationCount {
  /** Null for records of which nobody said. */
  readonly verification: string | null;
  readonly count: number;
  readonly share: number;
}

export interface KindHealth {
  readonly kind: KindName;
  readonly records: number;
  readonly fields: readonly HealthPart[];
  readonly relations: readonly HealthPart[];
  readonly verification: readonly VerificationCount[];
  readonly withoutEdges: number;
  /** ISO 8601; null where there is no record. */
  readonly lastChange: string | null;
}

export interface GraphHealth {
  readonly value: number;
  readonly edges: number;
  readonly parts: readonly HealthPart[];
  readonly kinds: readonly KindHealth[];
  readonly edgeTypes: readonly { readonly type: EdgeType; readonly count: number }[];
  readonly withoutEdges: number;
  readonly lastChange: string | null;
  readonly sentence: string;
  readonly warnings: readonly Reason[];
}

/** The health of a projection, found once. O(n f + m) for f fields of a kind. */
export const graphHealth: (projection: Projection) => GraphHealth = derive((projection) => {
  const hasEdge = markEnds(projection);
  const kinds = MODEL.kinds.map((kind) => healthOfKind(projection, kind, hasEdge));
  const counts = projection.edgeCounts();
  const parts = recordedParts(projection);
  const withoutEdges = kinds.reduce((sum, kind) => sum + kind.withoutEdges, 0);
  const changes = kinds.flatMap(({ lastChange }) => lastChange ?? []);
  const warnings = findWarnings(projection.nodeCount, withoutEdges, parts);
  return {
    value: projection.nodeCount,
    edges: projection.edgeCount,
    parts,
    kinds,
    edgeTypes: MODEL.edges.map(({ type }) => ({
      type: type as EdgeType,
      count: counts.get(type as EdgeType) ?? 0,
    })),
    withoutEdges,
    lastChange: changes.sort().at(-1) ?? null,
    sentence: sentenceOf(projection, warnings),
    warnings,
  };
});

function sentenceOf({ edgeCount, nodeCount }: Projection, warnings: readonly Reason[]): string {
  if (nodeCount === 0) return 'Nothing is recorded yet.';
  const recorded = `${counted(nodeCount, 'record')} and ${counted(edgeCount, 'edge')} are there`;
  if (warnings.length === 0)
    return `${recorded}, and no area is so thin that answers about it say little.`;
  const areas = counted(warnings.length, 'area is', 'areas are');
  return `${recorded}; ${areas} so thin that answers about ${warnings.length === 1 ? 'it' : 'them'} say little.`;
}

/** 1 for every node at which an edge begins or ends. */
function markEnds(projection: Projection): Uint8Array {
  const marks = new Uint8Array(projection.nodeCount);
  for (const type of projection.edgeCounts().keys()) {
    const { sources, targets } = projection.edgesOf(type);
    for (const node of sources) marks[node] = 1;
    for (const node of targets) marks[node] = 1;
  }
  return marks;
}

function healthOfKind(
  projection: Projection,
  kind: KindDescription,
  hasEdge: Uint8Array,
): KindHealth {
  const { start, end } = projection.nodesOf(kind.name as KindName);
  const records = end - start;
  const count = (fits: (node: number) => boolean) => {
    let found = 0;
    for (let node = start; node < end; node++) if (fits(node)) found++;
    return found;
  };
  const fields = kind.fields.flatMap(({ description, name, required }, place) =>
    required
      ? []
      : [
          healthPart(
            name,
            description,
            count((node) => projection.isFilled(node, place)),
            records,
          ),
        ],
  );
  const relations = kind.relations.map((relation) =>
    healthPart(
      relation.field,
      `Records of the kind ${kind.name} from which \`${relation.field}\` leads somewhere.`,
      count(leads(projection, relation)),
      records,
    ),
  );
  return {
    kind: kind.name as KindName,
    records,
    fields,
    relations,
    verification: verificationOf(records, count, projection),
    withoutEdges: count((node) => hasEdge[node] !== 1),
    lastChange: lastChangeOf(projection, start, end),
  };
}

/** Whether a node has an edge of the relation. */
function leads(
  projection: Projection,
  { direction, edge }: RelationDescription,
): (node: number) => boolean {
  const { incoming, outgoing } = projection.edgesOf(edge as EdgeType);
  const rows =
    direction === 'OUT' ? [outgoing] : direction === 'IN' ? [incoming] : [incoming, outgoing];
  return (node) => rows.some(({ offsets }) => (offsets[node] ?? 0) < (offsets[node + 1] ?? 0));
}

function verificationOf(
  records: number,
  count: (fits: (node: number) => boolean) => number,
  projection: Projection,
): readonly VerificationCount[] {
  const states = [...enumNamed('Verification').values.map(({ name }) => name), undefined];
  return states
    .map((state) => ({
      verification: state ?? null,
      count: count((node) => projection.value(node, 'verification') === state),
    }))
    .filter((each) => each.count > 0)
    .map((each) => ({ ...each, share: each.count / records }));
}

function lastChangeOf(projection: Projection, start: number, end: number): string | null {
  let last = Number.NEGATIVE_INFINITY;
  for (let node = start; node < end; node++) {
    const moment = projection.momentOf(node, 'updatedAt');
    if (moment > last) last = moment;
  }
  return Number.isFinite(last) ? new Date(last).toISOString() : null;
}
