/** Which kind or edge type a file of CSV holds. */
import { basename } from 'node:path';
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import { MODEL } from '../../model/generated/model.ts';
import { edgeOfType, isEdgeType, isKindName, kindNamed } from '../../model/lookup.ts';
import type { EdgeDescription, FieldDescription, KindDescription } from '../../model/model.ts';
import type { Fields } from '../../model/states.ts';
import { unknownEdgeType, unknownKind } from '../../model/validation.ts';
import { shapeOf } from './field-shapes.ts';

/** A kind or an edge type, whose entries are the rows. */
export interface CsvTable {
  readonly is: 'kind' | 'type';
  readonly name: string;
  readonly fields: ReadonlyMap<string, FieldDescription>;
  readonly defaults: Fields;
}

/** The table that the name of a file tells, as `question.csv` or `REQUIRES.csv`. */
export function tableOfFile(file: string): CsvTable | undefined {
  const name = basename(file.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/\.gz$/, '')
    .replace(/\.csv$/, '');
  const kind = MODEL.kinds.find(({ slug }) => slug === name);
  if (kind) return tableOf('kind', kind.name, kind);
  const edge = MODEL.edges.find(({ type }) => type.toLowerCase() === name);
  return edge && tableOf('type', edge.type, edge);
}

/** The table that a cell of the column names; throws `ReadMistake` for one that is unknown. */
export function namedTable(column: string, name: string): CsvTable {
  if (column === 'kind') {
    if (isKindName(name)) return tableOf('kind', name, kindNamed(name));
    throw new ReadMistake(unknownKind(name));
  }
  if (isEdgeType(name)) return tableOf('type', name, edgeOfType(name));
  throw new ReadMistake(unknownEdgeType(name));
}

function tableOf(
  is: CsvTable['is'],
  name: string,
  description: KindDescription | EdgeDescription,
): CsvTable {
  const { byName, defaults } = shapeOf(description);
  return { is, name, fields: byName, defaults };
}
