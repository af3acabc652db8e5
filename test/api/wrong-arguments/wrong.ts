/** Wrong values that several answers share. */

/** A wrong value as it stands in a query, and what the server says to it. */
export type Wrong = readonly [written: string, message: string, code: string];

/** The wrong values of the arguments of a field, by argument. */
export type WrongByArgument = Readonly<Record<string, readonly Wrong[]>>;

export const INPUT = 'BAD_USER_INPUT';
export const INVALID = 'GRAPHQL_VALIDATION_FAILED';

const OTHER_LIST = Buffer.from('planet/x').toString('base64url');

export const wrongPage: WrongByArgument = {
  first: [0, -1, 101, 1_000].map(
    (size): Wrong => [String(size), `first is ${size}; it must be from 1 to 100.`, INPUT],
  ),
  after: ['', 'garbage', OTHER_LIST, '💥'].map(
    (cursor): Wrong => [
      JSON.stringify(cursor),
      `after is ${JSON.stringify(cursor)}; it must be a cursor of an item that is still in this list.`,
      INPUT,
    ],
  ),
};

export const noValueOf = (name: string): Wrong => ['NOPE', noSuch(name), INVALID];
export const noValuesOf = (name: string): Wrong => ['[NOPE]', noSuch(name), INVALID];
export const noSuch = (name: string) => `Value "NOPE" does not exist in "${name}" enum.`;

/** Wrong ids for a field that takes those of one kind. */
export function wrongIds(argument: string, slug: string): readonly Wrong[] {
  const other = slug === 'topic' ? 'question/a' : 'topic/a';
  return ['', 'Not A Slug', other, 'planet/a', `${slug}/`, `${slug}/A`].map(
    (id): Wrong => [
      JSON.stringify(id),
      `${argument} is ${JSON.stringify(id)}; it must be a slug such as some-slug or a global id such as ${slug}/some-slug.`,
      INPUT,
    ],
  );
}

/** Numbers out of bounds; the least is 0 for weights and 1 for everything else. */
export function outside(name: string, most: number, values: readonly number[]): readonly Wrong[] {
  return values.map(
    (value): Wrong => [
      String(value),
      `${name} is ${value}; it must be from ${name.startsWith('weights') ? 0 : 1} to ${most}.`,
      INPUT,
    ],
  );
}

/** Wrong ids in a list, which name the record that is not there. */
export function wrongListedIds(argument: string, slug: string): readonly Wrong[] {
  return [
    ['[]', `${argument} is []; it must be a list of at least one id, or absent.`, INPUT],
    [
      '["nowhere"]',
      `${argument} is "nowhere"; it must be the id of a record that there is.`,
      INPUT,
    ],
    [
      '["planet/a"]',
      `${argument} is "planet/a"; it must be a slug such as some-slug or a global id such as ${slug}/some-slug.`,
      INPUT,
    ],
  ];
}

/** Wrong numbers of rows of a flat table. */
export const wrongRows = outside('limit', 2_000, [0, -1, 2_001]);

/** The wrong values of arguments, by field of Query. */
export type WrongByField = Readonly<Record<string, WrongByArgument>>;
