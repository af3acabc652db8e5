/** Cells of CSV as values of fields. */
import { ReadMistake } from '../../linked-data/read-mistake.ts';
import type { FieldDescription } from '../../model/model.ts';
import type { FieldValue } from '../../model/states.ts';
import { shown } from '../../model/validation.ts';

const EMPTY_LIST = '[]';
const ONLY_BRACKETS = '\\[]';
const PARTS = /\\[\s\S]?|\||[^\\|]+/g;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * The value of a cell that is not empty. A text that is no number or no truth value stays a text, so
 * that the model says what is allowed. Throws `ReadMistake` for a list that is written wrongly.
 */
export function cellValue(field: FieldDescription, cell: string): FieldValue {
  if (!field.list) return scalarValue(field, cell);
  const items = listItems(field, cell).map((item) => scalarValue(field, item));
  return items as readonly string[];
}

function scalarValue({ type }: FieldDescription, text: string): string | number | boolean {
  if ((type === 'Int' || type === 'Float') && NUMBER.test(text)) return Number(text);
  if (type === 'Boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** Items are separated by bars, which may have one space on either side. */
function listItems({ name }: FieldDescription, cell: string): readonly string[] {
  if (cell === EMPTY_LIST) return [];
  if (cell === ONLY_BRACKETS) return [EMPTY_LIST];
  const raw = [''];
  for (const part of cell.match(PARTS) ?? []) {
    if (part === '|') raw.push('');
    else raw.push((raw.pop() ?? '') + part);
  }
  return raw.map((item, index) => {
    const start = index > 0 && item.startsWith(' ') ? 1 : 0;
    const end = index < raw.length - 1 && item.endsWith(' ') ? -1 : undefined;
    return unescaped(name, item.slice(start, end));
  });
}

function unescaped(name: string, item: string): string {
  return item.replace(/\\([\s\S]?)/g, (_escape, character: string) => {
    if (character === '\\' || character === '|') return character;
    throw new ReadMistake(
      `${name} has the item ${shown(item)}; in a list a backslash stands only before | or \\.`,
    );
  });
}
