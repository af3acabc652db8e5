/** Items of a graph that is in memory as a whole, whatever the order of its statements. */
import { baseOfDataset, readStatedTotals, saysDataset } from '../../linked-data/read-dataset.ts';
import { isListPart, ReadLists } from '../../linked-data/read-lists.ts';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { ReadNode, ReadQuad, Statement } from '../../linked-data/read-terms.ts';
import { termKey } from '../../linked-data/read-terms.ts';
import { shortIri } from '../../linked-data/read-vocabulary.ts';
import { entryId } from '../../model/identity.ts';
import type { InputEntry, InputItem } from '../input.ts';
import { readTotals } from './export-frame.ts';
import { placeIn, thrownMistake } from './items.ts';
import { NodeItems } from './node-items.ts';

/** Where a graph comes from. */
export interface GraphSource {
  readonly file: string;
  /** What IRIs begin with when no data set tells. */
  readonly baseIri: string;
}

interface MutableNode extends ReadNode {
  readonly statements: Statement[];
}

const BATCH_LENGTH = 1_000;

/** Beginning and mistakes, then records and then edges, each by id, and last the end. */
export function* graphItems(
  quads: readonly ReadQuad[],
  { file, baseIri: fallback }: GraphSource,
): Generator<readonly InputItem[], void, undefined> {
  const { nodes, named } = groupBySubject(quads);
  const datasets = [...nodes.values()].filter(isExportDataset);
  const baseIri = baseOf(datasets) ?? fallback;
  const lists = new ReadLists({ get: (label) => nodes.get(`_${label}`)?.statements });
  const reading = new NodeItems(file, { baseIri, lists });
  const first = datasets[0]?.statements[0];
  if (first) yield [{ is: 'begins', place: placeIn(file, first.line), baseIri }];
  const { entries, others } = readNodes(nodes, reading);
  const ignored = [...named, ...unusedLists(nodes, lists)];
  yield* batchesOf([...others, ...reading.end()]);
  yield* batchesOf(ignored.flatMap((each) => reading.ignored.add(each)));
  yield* batchesOf(inOrder(entries));
  for (const dataset of datasets) yield endItems(dataset, file);
}

function readNodes(nodes: ReadonlyMap<string, ReadNode>, reading: NodeItems) {
  const entries: InputEntry[] = [];
  const others: InputItem[] = [];
  for (const node of nodes.values()) {
    if (isExportDataset(node) || isListPart(node.statements)) continue;
    for (const item of reading.read(node)) {
      if (item.is === 'entry') entries.push(item);
      else others.push(item);
    }
  }
  return { entries, others };
}

function groupBySubject(quads: readonly ReadQuad[]) {
  const nodes = new Map<string, MutableNode>();
  const named: { reason: string; line?: number }[] = [];
  for (const quad of quads) {
    const { subject, graph, line } = quad;
    if (graph !== undefined) {
      named.push({ reason: namedGraphReason(graph), ...(line !== undefined && { line }) });
      continue;
    }
    const key = termKey(subject);
    const node = nodes.get(key);
    if (node) node.statements.push(quad);
    else nodes.set(key, { subject, statements: [quad] });
  }
  return { nodes, named };
}

/** Why statements in a named graph are not read. */
export function namedGraphReason(graph: string): string {
  return `Statements in the named graph ${shortIri(graph)} are not read; entries stand in the default graph.`;
}

/** Whether the node is the data set of an export. */
function isExportDataset({ subject, statements }: ReadNode): boolean {
  return baseOfDataset(subject.value) !== undefined && statements.some(saysDataset);
}

function baseOf(datasets: readonly ReadNode[]): string | undefined {
  const [first, second] = datasets;
  if (second) {
    throw new ReadMistake(
      `The file holds two exports, ${shortIri(first?.subject.value ?? '')} and ${shortIri(second.subject.value)}.`,
      second.statements[0]?.line,
    );
  }
  return first && baseOfDataset(first.subject.value);
}

/** The end of the export, where the data set tells it; a mistake is an item. */
export function endItems(dataset: ReadNode, file: string): readonly InputItem[] {
  const line = dataset.statements.at(-1)?.line;
  try {
    const totals = readStatedTotals(dataset);
    return totals ? [{ is: 'ends', place: placeIn(file, line), ...readTotals(totals) }] : [];
  } catch (thrown) {
    if (!(thrown instanceof ReadMistake)) throw thrown;
    return [thrownMistake(file, new ReadMistake(thrown.message, thrown.line ?? line))];
  }
}

function unusedLists(nodes: ReadonlyMap<string, ReadNode>, lists: ReadLists) {
  return [...nodes.values()]
    .filter(({ subject, statements }) => isListPart(statements) && !lists.isUsed(subject.value))
    .map(({ statements }) => ({
      reason: 'Lists that no entry uses are not read.',
      ...(statements[0]?.line !== undefined && { line: statements[0].line }),
    }));
}

function inOrder(entries: readonly InputEntry[]): readonly InputEntry[] {
  const rank = ({ state }: InputEntry) => ('kind' in state ? 0 : 1);
  return entries
    .map((entry) => ({ entry, rank: rank(entry), id: entryId(entry.state) }))
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))
    .map(({ entry }) => entry);
}

function* batchesOf(items: readonly InputItem[]): Generator<readonly InputItem[], void, undefined> {
  for (let start = 0; start < items.length; start += BATCH_LENGTH) {
    yield items.slice(start, start + BATCH_LENGTH);
  }
}
