/** Sentences and tables that tell people what an import would do. */
import type { Place } from '../input.ts';
import {
  CATEGORIES,
  type Category,
  type Counts,
  type ImportPlan,
  type PlanItem,
} from './import-plan.ts';

/** `file.ndjson:12`, or the file alone where no line is known. */
export function placeText({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

/** An item of a plan on one line: `file.ndjson:12: Question.title is missing.` */
export function itemText({ id, place, reason }: PlanItem): string {
  return `${placeText(place)}: ${reason ?? id ?? ''}`;
}

const HEADS: Readonly<Record<Category, string>> = {
  added: 'added',
  changed: 'changed',
  same: 'same',
  conflicting: 'conflicting',
  ignored: 'ignored',
  mistaken: 'mistakes',
};

/** A line for each kind and edge type, with a head and, where there are several, a sum. */
export function planTable({
  counts,
  sorts,
}: Pick<ImportPlan, 'counts' | 'sorts'>): readonly string[] {
  const cellsOf = (name: string, row: Counts) => [
    name,
    ...CATEGORIES.map((category) => String(row[category])),
  ];
  const rows = [
    ['', ...CATEGORIES.map((category) => HEADS[category])],
    ...sorts.map((sort) => cellsOf(sort.name === '' ? '(no entry)' : sort.name, sort.counts)),
    ...(sorts.length > 1 ? [cellsOf('all', counts)] : []),
  ];
  const widths = rows[0]?.map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width + 2);
      })
      .join('')
      .trimEnd(),
  );
}

/** Mistakes and conflicts that are shown; the plan itself lists more. */
const MAXIMUM_SHOWN = 20;

/** What people read of a plan: notes, a table, and the first mistakes and conflicts. */
export function planText(plan: ImportPlan): readonly string[] {
  return [
    ...plan.notes,
    ...(plan.sorts.length > 0 ? planTable(plan) : ['The files hold nothing.']),
    ...firstItems(plan, 'mistaken', 'Mistakes'),
    ...firstItems(plan, 'conflicting', 'Conflicts'),
    ...firstItems(plan, 'ignored', 'Ignored'),
  ];
}

function firstItems(
  { counts, lists }: ImportPlan,
  category: Category,
  title: string,
): readonly string[] {
  const shown = lists[category].slice(0, MAXIMUM_SHOWN).map((item) => `  ${itemText(item)}`);
  const more = counts[category] - shown.length;
  const lines = more > 0 ? [...shown, `  … and ${more} more`] : shown;
  return lines.length > 0 ? [`${title}:`, ...lines] : [];
}
