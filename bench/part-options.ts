/** What every part of the bench is told on its command line. */
import { parseArgs } from 'node:util';

export interface PartOptions {
  /** When the part began, by `performance.now()`. */
  readonly begun: number;
  /** How many pairs. */
  readonly runs: number;
  /** Size of the graph. */
  readonly questions: number;
  /** Sizes by which growth is measured. */
  readonly sizes: readonly number[];
  /** Whether Neo4j is started, too. */
  readonly neo4j: boolean;
  /** The revision with which sources are paired. */
  readonly base: string;
}

/** Names and forms of the options, as `parseArgs` takes them. */
export const OPTIONS = {
  runs: { type: 'string', default: '7' },
  questions: { type: 'string', default: '100000' },
  sizes: { type: 'string', default: '10000,100000,1000000' },
  'no-neo4j': { type: 'boolean', default: false },
  base: { type: 'string', default: 'HEAD~1' },
} as const;

/** The options of this process. Throws for one that is no number above 0. */
export function partOptions(): PartOptions {
  const { values } = parseArgs({ options: OPTIONS });
  return {
    begun: performance.now(),
    runs: count('runs', values.runs),
    questions: count('questions', values.questions),
    sizes: values.sizes.split(',').map((size) => count('sizes', size)),
    neo4j: !values['no-neo4j'],
    base: values.base,
  };
}

function count(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new RangeError(`--${name} is ${JSON.stringify(text)}; it must be a whole number above 0.`);
}
