/** An entry of a file, checked against the model and made ready to be compared with the store. */
import { normalisedState } from '../../changes/submit-changes.ts';
import { entryId } from '../../model/identity.ts';
import type {
  EdgeState,
  Fields,
  FieldValue,
  LocalisedValue,
  RecordState,
} from '../../model/states.ts';
import { edgeProblems, type Problem, recordProblems } from '../../model/validation.ts';
import { stateDigest } from '../../store/digest.ts';
import type { InputEntry } from '../input.ts';

type State = RecordState | EdgeState;

/** An entry with what is known of it without the store. */
export interface ReadEntry {
  readonly input: InputEntry;
  readonly state: State;
  /** Absent when the entry is too broken to have one. */
  readonly id: string | undefined;
  /** Of the state as the file gives it; empty when it is too broken. */
  readonly digest: string;
  /** Of an entry that the file tells in part, only those of its id. */
  readonly problems: readonly Problem[];
}

/** Paths of problems that leave an entry without an id. */
const NAMING: ReadonlySet<string> = new Set(['kind', 'slug', 'type', 'source', 'target']);

/** Fields that every record or edge has, with what they are when nobody says. */
const DEFAULTS: Readonly<Record<'record' | 'edge', Fields>> = {
  record: { visibility: 'PUBLIC', lifecycle: 'ACTIVE' },
  edge: { visibility: 'PUBLIC' },
};

/** Reads an entry without regard to the store. */
export function readEntry(input: InputEntry): ReadEntry {
  const state = normalisedState(input.state);
  const found = problemsOf(state);
  const naming = found.filter(({ path }) => NAMING.has(path));
  return {
    input,
    state,
    id: naming.length > 0 ? undefined : entryId(state),
    digest: digestOf(state),
    problems: input.told ? naming : found,
  };
}

/** What is wrong with a state. */
export function problemsOf(state: State): readonly Problem[] {
  return 'kind' in state ? recordProblems(state) : edgeProblems(state);
}

/**
 * The state after a file that tells some fields only: all others are as they were. `title@en` stands
 * for one language of a localised field.
 */
export function mergedState<Told extends State>(
  told: Told,
  names: readonly string[],
  present: Fields | undefined,
): Told {
  const defaults = DEFAULTS['kind' in told ? 'record' : 'edge'];
  const fields: Record<string, FieldValue> = { ...(present ?? { ...defaults, ...told.fields }) };
  for (const name of names) {
    const [field = '', language] = name.split('@', 2);
    const value = told.fields[field];
    const next = language === undefined ? value : withLanguage(fields[field], value, language);
    if (next === undefined) delete fields[field];
    else fields[field] = next;
  }
  return { ...told, fields };
}

/** The texts with one language as told; undefined when none is left. */
function withLanguage(
  present: FieldValue | undefined,
  told: FieldValue | undefined,
  language: string,
): FieldValue | undefined {
  const texts: Record<string, string> = { ...asTexts(present) };
  const text = asTexts(told)[language];
  if (text === undefined) delete texts[language];
  else texts[language] = text;
  return Object.keys(texts).length > 0 ? texts : undefined;
}

function asTexts(value: FieldValue | undefined): LocalisedValue {
  const isTexts = typeof value === 'object' && !Array.isArray(value);
  return isTexts ? (value as LocalisedValue) : {};
}

/** Digest of a state; empty for what is no JSON, such as half a character, of which there is none. */
export function digestOf(state: State): string {
  try {
    return stateDigest(state);
  } catch {
    return '';
  }
}
