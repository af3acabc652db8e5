/** Finds nodes and relationships that somebody made by hand and that are not Lacuna's yet. */
import neo4j from 'neo4j-driver';
import { type EdgeType, type KindName, MODEL } from '../../../model/generated/model.ts';
import { recordId } from '../../../model/identity.ts';
import { edgeOfType, isKindName, kindNamed } from '../../../model/lookup.ts';
import type { Stray } from '../../graph-store.ts';
import { type ReadProperties, statedFields } from './native-properties.ts';
import type { Transaction } from './neo4j-database.ts';

interface NodeRow {
  readonly handle: string;
  readonly labels: readonly string[];
  readonly properties: ReadProperties;
}

interface End {
  readonly labels: readonly string[];
  readonly id: string | null;
  readonly slug: string | null;
}

interface RelationshipRow {
  readonly handle: string;
  readonly type: EdgeType;
  readonly properties: ReadProperties;
  readonly source: End;
  readonly target: End;
}

const KINDS = MODEL.kinds.map(({ name }) => name);
const TYPES = MODEL.edges.map(({ type }) => type);

/** Nodes first, then relationships; at most `limit` of each. */
export async function readStrays(transaction: Transaction, limit: number): Promise<Stray[]> {
  const nodes = await transaction.run<NodeRow>({
    name: 'stray-records',
    parameters: { kinds: KINDS, limit: neo4j.int(limit) },
  });
  const relationships = await transaction.run<RelationshipRow>({
    name: 'stray-edges',
    parameters: { types: TYPES, limit: neo4j.int(limit) },
  });
  return [...nodes.map(strayRecord), ...relationships.map(strayEdge)].slice(0, limit);
}

function strayRecord({ handle, labels, properties }: NodeRow): Stray {
  // With the labels of two kinds it has none: the model will say so.
  const kind = labels.filter(isKindName).join(' and ');
  const slug = String(properties['slug'] ?? '');
  const descriptions = isKindName(kind) ? kindNamed(kind).fields : [];
  const fields = statedFields(descriptions, properties);
  return { handle, state: { kind: kind as KindName, slug, fields } };
}

function strayEdge({ handle, type, properties, source, target }: RelationshipRow): Stray {
  const fields = statedFields(edgeOfType(type).fields, properties);
  return { handle, state: { type, source: idOf(source), target: idOf(target), fields } };
}

/** Id of a record, or the one that a stray will have; empty for anything else. */
function idOf({ labels, id, slug }: End): string {
  if (labels.includes('Record') && id !== null) return id;
  const [kind, ...others] = labels.filter(isKindName);
  if (kind === undefined || others.length > 0 || slug === null) return '';
  return recordId({ kind, slug });
}
