/** any-of-groups.json: lists of questions or methods of which any one would do. */
import { z } from 'zod';
import { type DependencyRow, reasonsOf } from './dependencies.ts';
import { sdlValueOf, slug, text, wordsOf } from './row-values.ts';
import { SeedMistake } from './seed-mistake.ts';
import { edge, idOf, record, type States } from './states.ts';

const groupRow = z.strictObject({
  id: slug,
  question: slug,
  kind: z.enum(['any-of', 'any-of-methods']),
  members: z.array(slug).min(1, { error: 'must name at least one member' }),
  rationale: text,
  replaces: z.array(text).optional(),
  assessedBy: wordsOf('Assessor'),
});

type GroupRow = z.output<typeof groupRow>;

/** The file and its keys. */
export const groupsFile = { name: 'any-of-groups.json', schema: z.array(groupRow) };

/** The group with its members. A dependency that it replaces gives its reasons to the member. */
export function groupStates(
  row: GroupRow,
  place: string,
  dependencies: ReadonlyMap<string, DependencyRow>,
): States {
  if (row.kind === 'any-of-methods') return methodGroupStates(row, place);
  const replaced = (row.replaces ?? []).map((id) =>
    replacedBy(row, place, dependencies.get(id), id),
  );
  return prerequisiteGroupStates(row, replaced);
}

/** Ids of all dependencies that some group replaces. */
export function replacedDependencies(rows: readonly GroupRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.replaces ?? []));
}

function* prerequisiteGroupStates(row: GroupRow, replaced: readonly DependencyRow[]): States {
  const assessedBy = sdlValueOf(row.assessedBy);
  const group = idOf('PrerequisiteGroup', row.id);
  yield record('PrerequisiteGroup', row.id, { rationale: { en: row.rationale }, assessedBy });
  yield edge('HAS_GROUP', idOf('Question', row.question), group, { assessedBy });
  for (const [index, member] of row.members.entries()) {
    const dependency = replaced.find(({ to }) => to === member);
    const reasons = dependency ? reasonsOf(dependency) : { assessedBy };
    yield edge('MEMBER', group, idOf('Question', member), { position: index + 1, ...reasons });
  }
}

function* methodGroupStates(row: GroupRow, place: string): States {
  if (row.replaces !== undefined) {
    throw new SeedMistake(`${place}: replaces is for any-of groups, not for any-of-methods.`);
  }
  const assessedBy = sdlValueOf(row.assessedBy);
  const group = idOf('MethodGroup', row.id);
  yield record('MethodGroup', row.id, { rationale: { en: row.rationale }, assessedBy });
  yield edge('HAS_METHOD_GROUP', idOf('Question', row.question), group, { assessedBy });
  for (const [index, member] of row.members.entries()) {
    yield edge('METHOD_MEMBER', group, idOf('Method', member), { position: index + 1, assessedBy });
  }
}

/** Only a plain requirement of the group's question on one of its members can be replaced. */
function replacedBy(
  row: GroupRow,
  place: string,
  dependency: DependencyRow | undefined,
  id: string,
): DependencyRow {
  if (dependency === undefined) {
    throw new SeedMistake(`${place}: it replaces the dependency "${id}", which does not exist.`);
  }
  const { from, to, kind } = dependency;
  if (kind === 'requires' && from === row.question && row.members.includes(to)) return dependency;
  throw new SeedMistake(
    `${place}: it replaces "${id}", which is no requirement of its question on one of its members.`,
  );
}
