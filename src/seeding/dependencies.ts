/** dependencies.json: how questions hang on each other, in the editors' judgement. */
import { z } from 'zod';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { SeedMistake } from './seed-mistake.ts';
import { edge, idOf, type PossibleFields, type States } from './states.ts';

const dependencyRow = z.strictObject({
  id: text,
  from: slug,
  to: slug,
  kind: z.enum(['requires', 'blocks', 'informs', 'refines']),
  rationale: text,
  source: z.union([z.literal('editorial'), z.array(slug)], {
    error: 'must be "editorial" or a list of finding ids',
  }),
  assessedBy: wordsOf('Assessor'),
});

/** A dependency as the input writes it. */
export type DependencyRow = z.output<typeof dependencyRow>;

/** The file and its keys. */
export const dependenciesFile = { name: 'dependencies.json', schema: z.array(dependencyRow) };

/** Keeps the mark that tells an obstruction from a need once both are hard prerequisites. */
export const OBSTRUCTION_MARK =
  '(Stated as an obstruction: while the other question is open, no firm answer is possible.)';

/**
 * One edge; none for a dependency that a group replaces. The input's `blocks` becomes REQUIRES,
 * because both mean that the source cannot be settled while the target is open.
 */
export function* dependencyStates(
  row: DependencyRow,
  place: string,
  replaced: ReadonlySet<string>,
  findings: ReadonlyMap<string, unknown>,
): States {
  refuseUnknownSources(row, place, findings);
  if (row.id !== `${row.from}--${row.to}`) {
    throw new SeedMistake(`${place}: id must be "${row.from}--${row.to}", made of its two ends.`);
  }
  if (replaced.has(row.id)) return;
  const ends = [idOf('Question', row.from), idOf('Question', row.to)] as const;
  const fields = reasonsOf(row);
  if (row.kind === 'requires') yield edge('REQUIRES', ...ends, { ...fields, wording: 'NEEDS' });
  if (row.kind === 'blocks') {
    const rationale = `${row.rationale} ${OBSTRUCTION_MARK}`;
    yield edge('REQUIRES', ...ends, { ...fields, rationale, wording: 'OBSTRUCTED' });
  }
  if (row.kind === 'informs') yield edge('INFORMED_BY', ...ends, fields);
  if (row.kind === 'refines') yield edge('REFINES', ...ends, fields);
}

/** Here and not at the edge, which may belong to a group in another file. */
function refuseUnknownSources(
  { source }: DependencyRow,
  place: string,
  findings: ReadonlyMap<string, unknown>,
): void {
  if (source === 'editorial') return;
  const lost = source.find((each) => !findings.has(each));
  if (lost === undefined) return;
  throw new SeedMistake(`${place}: it names the finding "${lost}", which does not exist.`);
}

/** Why the dependency was drawn and on which findings it rests: fields of the edge that has it. */
export function reasonsOf({ rationale, source, assessedBy }: DependencyRow): PossibleFields {
  const sources = source === 'editorial' ? [] : source.map((each) => idOf('Finding', each));
  return { rationale, sources, assessedBy: sdlValueOf(assessedBy) };
}
