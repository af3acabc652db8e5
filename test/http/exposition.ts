/** Reads the text format of Prometheus, version 0.0.4, and refuses what is not of it. */

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Exposition {
  readonly samples: readonly Sample[];
  readonly types: ReadonlyMap<string, string>;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const COMMENT = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`);
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (\\S+)$`);
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/gy;
const TYPES = ['counter', 'gauge', 'histogram', 'summary', 'untyped'];

/** Throws for a line that is no comment and no sample, an unknown type, and a sample without a type. */
export function readExposition(text: string): Exposition {
  if (!text.endsWith('\n')) throw new Error('the last line does not end');
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  for (const line of text.split('\n')) {
    const [, what, name = '', rest = ''] = COMMENT.exec(line) ?? [];
    if (what === 'TYPE') {
      if (!TYPES.includes(rest) || types.has(name)) throw new Error(line);
      types.set(name, rest);
    } else if (what === undefined && line !== '') {
      samples.push(readSample(line, types));
    }
  }
  return { samples, types };
}

function readSample(line: string, types: ReadonlyMap<string, string>): Sample {
  const [, name, labels = '', number] = SAMPLE.exec(line) ?? [];
  const family = name?.replace(/_(?:bucket|sum|count)$/, '');
  if (name === undefined || !(types.has(name) || types.has(family ?? ''))) throw new Error(line);
  const found = [...labels.matchAll(LABEL)];
  if (found.map(([whole]) => whole).join('') !== labels) throw new Error(line);
  const value = number === '+Inf' ? Number.POSITIVE_INFINITY : Number(number);
  // Numbers are what Go reads as such, which takes NaN in any case.
  if (Number.isNaN(value) && !/^nan$/i.test(number ?? '')) throw new Error(line);
  const pairs = found.map(([, label = '', text = '']): [string, string] => [label, text]);
  return { name, labels: Object.fromEntries(pairs), value };
}

/** The values of a series whose labels hold these, in order. */
export function valuesOf(
  { samples }: Exposition,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): readonly number[] {
  return samples
    .filter((sample) => sample.name === name)
    .filter((sample) =>
      Object.entries(labels).every(([label, text]) => sample.labels[label] === text),
    )
    .map(({ value }) => value);
}
