/** Parts of the graph: what somebody asks for, and which entries that is. See docs/exchange.md. */
import type { EdgeType, KindName } from '../model/generated/model.ts';
import { MODEL } from '../model/generated/model.ts';
import { isEdgeType, isKindName, kindNamed } from '../model/lookup.ts';
import { orNearest } from '../model/nearest-name.ts';
import type { StoredRecord } from '../model/states.ts';
import type { Projection } from '../projection/projection.ts';
import { nodesAboutTopic } from './select/about-topic.ts';
import { nodesAround } from './select/around-record.ts';
import { nodesOfLab } from './select/of-lab.ts';
import type { Table } from './write/csv-table.ts';

/** A part of the graph as somebody asks for it, in their words. What is absent does not narrow. */
export interface SelectionRequest {
  /** Names of kinds; records of any of them. */
  readonly kinds?: readonly string[] | undefined;
  /** Edge types; edges of any of them. */
  readonly edges?: readonly string[] | undefined;
  /** Slug or global id of a topic. */
  readonly topic?: string | undefined;
  /** Slug or global id of a lab. */
  readonly lab?: string | undefined;
  /** A licence as the records state it, or `unstated`. */
  readonly licence?: string | undefined;
  /** Global id of a record. */
  readonly around?: string | undefined;
  /** Steps around that record, from 1 to 5 in digits; 1 unless told. */
  readonly depth?: string | undefined;
}

/** A part of the graph. What is absent does not narrow it. */
export interface Selection {
  /** Global ids in code unit order. */
  readonly records?: readonly string[];
  /** Ids of edges in code unit order; of these, an export holds those between its records. */
  readonly edges?: readonly string[];
  /** Decides where the projection cannot. */
  readonly fits?: (record: StoredRecord) => boolean;
}

/** What was asked for cannot be; the message is one sentence. */
export class SelectionMistake extends Error {
  override name = 'SelectionMistake';
}

/** What a licence is called where none was stated. */
const UNSTATED = 'unstated';

const DEEPEST = 5;

/** Throws `SelectionMistake` for what is wrong in any graph. */
export function checkSelection({ kinds, edges, licence, around, depth }: SelectionRequest): void {
  const kindNames = MODEL.kinds.map(({ name }) => name);
  const edgeTypes = MODEL.edges.map(({ type }) => type);
  for (const kind of kinds ?? []) if (!isKindName(kind)) refuseName('kind', kind, kindNames);
  for (const type of edges ?? []) if (!isEdgeType(type)) refuseName('edge', type, edgeTypes);
  if (licence === '') {
    throw new SelectionMistake(
      `The licence is empty; it must be one that records state, such as CC-BY-4.0, or ${UNSTATED}.`,
    );
  }
  if (depth === undefined) return;
  if (around === undefined) {
    throw new SelectionMistake(
      `The depth is ${JSON.stringify(depth)}, but no record is given around which it would count; give around as well.`,
    );
  }
  if (!/^[1-5]$/.test(depth)) {
    throw new SelectionMistake(
      `The depth is ${JSON.stringify(depth)}; it must be from 1 to ${DEEPEST}.`,
    );
  }
}

/**
 * The entries asked for, among those of the projection; several wishes narrow each other. Throws
 * `SelectionMistake` for a name that is none, and for a record that the projection does not have.
 */
export function select(projection: Projection, request: SelectionRequest): Selection {
  checkSelection(request);
  const nodes = selectedNodes(projection, request);
  const { edges, licence } = request;
  return {
    ...(nodes ? { records: idsOf(projection, nodes) } : {}),
    ...(nodes || edges ? { edges: edgeIds(projection, nodes, edges) } : {}),
    ...(licence === undefined ? {} : { fits: withLicence(licence) }),
  };
}

/**
 * The one kind or edge type that a CSV file can hold. Throws `SelectionMistake` when there is none
 * or more than one.
 */
export function onlyTable({ kinds = [], edges = [] }: SelectionRequest): Table {
  checkSelection({ kinds, edges });
  const [kind, edge] = [kinds[0], edges[0]];
  if (kinds.length + edges.length === 1) {
    if (kind !== undefined) return { kind: kind as KindName };
    if (edge !== undefined) return { edge: edge as EdgeType };
  }
  const kindNames = MODEL.kinds.map(({ name }) => name).join(', ');
  const edgeTypes = MODEL.edges.map(({ type }) => type).join(', ');
  throw new SelectionMistake(
    `A CSV file holds one kind or one edge type; give either one kind (${kindNames}) or one edge (${edgeTypes}).`,
  );
}

/** 1 for each node that is asked for; undefined when all are. */
function selectedNodes(
  projection: Projection,
  { kinds, topic, lab, around, depth = '1' }: SelectionRequest,
): Uint8Array | undefined {
  const wishes = [
    ...(kinds ? [nodesOfKinds(projection, kinds as readonly KindName[])] : []),
    ...(topic === undefined
      ? []
      : [nodesAboutTopic(projection, nodeOf(projection, 'Topic', topic))]),
    ...(lab === undefined ? [] : [nodesOfLab(projection, nodeOf(projection, 'Lab', lab))]),
    ...(around === undefined
      ? []
      : [nodesAround(projection, nodeAround(projection, around), Number(depth))]),
  ];
  const [first, ...others] = wishes;
  return first?.map((flag, node) => (others.every((each) => each[node] === 1) ? flag : 0));
}

function nodesOfKinds(projection: Projection, kinds: readonly KindName[]): Uint8Array {
  const nodes = new Uint8Array(projection.nodeCount);
  for (const kind of kinds) {
    const { start, end } = projection.nodesOf(kind);
    nodes.fill(1, start, end);
  }
  return nodes;
}

function idsOf(projection: Projection, nodes: Uint8Array): readonly string[] {
  const ids: string[] = [];
  nodes.forEach((flag, node) => {
    if (flag === 1) ids.push(projection.idOf(node));
  });
  return ids;
}

/** In code unit order, since ids begin with their type and a dot, which no type holds. */
function edgeIds(
  projection: Projection,
  nodes: Uint8Array | undefined,
  wanted: readonly string[] | undefined,
): readonly string[] {
  const types = [...new Set(wanted ?? MODEL.edges.map(({ type }) => type))].sort();
  const ids: string[] = [];
  for (const type of types) {
    const { sources, targets, count, id } = projection.edgesOf(type as EdgeType);
    for (let edge = 0; edge < count; edge += 1) {
      const fits = !nodes || (nodes[sources[edge] ?? 0] === 1 && nodes[targets[edge] ?? 0] === 1);
      if (fits) ids.push(id(edge));
    }
  }
  return ids;
}

function withLicence(licence: string): (record: StoredRecord) => boolean {
  const wanted = licence === UNSTATED ? undefined : licence;
  return ({ fields }) => fields['licence'] === wanted;
}

/** Throws `SelectionMistake` when the projection has no such record of the kind. */
function nodeOf(projection: Projection, kind: 'Topic' | 'Lab', given: string): number {
  const { slug } = kindNamed(kind);
  const id = given.includes('/') ? given : `${slug}/${given}`;
  const node = projection.indexOf(id);
  if (node !== undefined && projection.kindOf(node) === kind) return node;
  const { start, end } = projection.nodesOf(kind);
  const known = Array.from({ length: end - start }, (_, index) =>
    projection.idOf(start + index).slice(slug.length + 1),
  );
  throw new SelectionMistake(
    `The ${slug} is ${JSON.stringify(given)}; it must be the slug or global id of a ${slug} in this graph${orNearest(given.replace(`${slug}/`, ''), known)}`,
  );
}

function nodeAround(projection: Projection, id: string): number {
  const node = projection.indexOf(id);
  if (node !== undefined) return node;
  throw new SelectionMistake(
    `The record to look around is ${JSON.stringify(id)}; it must be the global id of a record in this graph, such as question/self-report-reliability.`,
  );
}

function refuseName(what: string, given: string, known: readonly string[]): never {
  throw new SelectionMistake(
    `The ${what} is ${JSON.stringify(given)}; it must be one of ${known.join(', ')}${orNearest(given, known)}`,
  );
}
