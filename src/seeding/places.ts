/** Names places in input files for people: `questions.json, row 3 ("gaming-problem"), sources`. */

/** Where the path leads, in words. Rows and items are counted from 1. */
export function placeOf(file: string, input: unknown, path: readonly PropertyKey[]): string {
  const parts = path.map((key, depth) => partOf(input, path.slice(0, depth), key));
  return [file, ...parts].join(', ');
}

/** The last step of the path in words: `row 3 ("gaming-problem")`, `item 2` or a key. */
export function lastPartOf(input: unknown, path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return last === undefined ? 'the file' : partOf(input, path.slice(0, -1), last);
}

/** What stands in the input where the path leads; undefined where it leads nowhere. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}

function partOf(input: unknown, before: readonly PropertyKey[], key: PropertyKey): string {
  if (typeof key !== 'number') return String(key);
  if (before.some((each) => typeof each === 'number')) return `item ${key + 1}`;
  const name = rowName(valueAt(input, [...before, key]));
  return name === undefined ? `row ${key + 1}` : `row ${key + 1} ("${name}")`;
}

function rowName(row: unknown): string | undefined {
  const id = valueAt(row, ['id']) ?? valueAt(row, ['slug']);
  return typeof id === 'string' ? id : undefined;
}
