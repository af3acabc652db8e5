/** A seeded graph of any size for benches: records of several kinds, and as many edges. */

import { edgeId, recordId } from '../src/model/identity.ts';
import type {
  EdgeState,
  Provenance,
  RecordState,
  StoredEdge,
  StoredRecord,
} from '../src/model/states.ts';
import { stateDigest } from '../src/store/digest.ts';
import { makeRandom } from './graphs/random.ts';

/** When and by whom everything in it was written. */
export const WRITTEN = { time: '2026-01-01T00:00:00.000Z', actor: 'program/bench' } as const;

const SLUG_DIGITS = 7;

const WORDS =
  'does this system report on its own states when what it says is measured against probes of ' +
  'activations under interventions that change one thing “only” and leave the rest as it was';
const RUSSIAN_WORDS =
  'сообщает ли эта система о своих состояниях когда её слова сравнивают с измерениями';

/** Record number `index` of a graph with `count` records; the same for every run. */
export function sampleRecord(index: number, count: number): RecordState {
  const random = makeRandom(index);
  const slug = slugOf(index);
  const common = { language: 'en', visibility: 'PUBLIC', lifecycle: 'ACTIVE' };
  const text = () => sentence(random, WORDS, 12);
  if (index < questionCount(count)) {
    return {
      kind: 'Question',
      slug,
      fields: {
        ...common,
        title: { en: text(), ru: sentence(random, RUSSIAN_WORDS, 8) },
        text: { en: `${text()}\n${text()} “${text()}”` },
        status: random() < 0.8 ? 'OPEN' : 'ANSWERED',
        wellPosed: random() < 0.5,
      },
    };
  }
  if (index % 2 === 0) {
    const authorNames = [sentence(random, WORDS, 2), sentence(random, WORDS, 2)];
    const year = 1990 + Math.floor(random() * 36);
    const url = `https://example.org/works/${slug}?a=1`;
    return {
      kind: 'Work',
      slug,
      fields: { ...common, title: { en: text() }, year, url, authorNames },
    };
  }
  return {
    kind: 'Finding',
    slug,
    fields: {
      ...common,
      statement: { en: `${text()} "${text()}"` },
      evidenceClass: 'OBSERVATIONAL',
    },
  };
}

/** Edge number `index` of a graph with `count` records, which has one edge for each question. */
export function sampleEdge(index: number, count: number): EdgeState {
  const random = makeRandom(index + 0x40000000);
  const questions = questionCount(count);
  const target = (index + 1 + Math.floor(random() * 50)) % questions;
  return {
    type: 'REQUIRES',
    source: recordId({ kind: 'Question', slug: slugOf(index) }),
    target: recordId({ kind: 'Question', slug: slugOf(target) }),
    fields: {
      visibility: 'PUBLIC',
      rationale: sentence(random, WORDS, 10),
      confidence: Math.round(random() * 100) / 100,
      sources: [recordId({ kind: 'Question', slug: slugOf(target) })],
    },
  };
}

/** How many of the records are questions. */
export function questionCount(count: number): number {
  return Math.ceil(count / 2);
}

/** The state as a store gives it after its first commit. */
export function stored(state: RecordState): StoredRecord;
export function stored(state: EdgeState): StoredEdge;
export function stored(state: RecordState | EdgeState): StoredRecord | StoredEdge {
  const provenance: Provenance = {
    createdAt: WRITTEN.time,
    createdBy: WRITTEN.actor,
    updatedAt: WRITTEN.time,
    updatedBy: WRITTEN.actor,
    revision: 1,
    digest: stateDigest(state),
  };
  return 'kind' in state
    ? { ...state, id: recordId(state), provenance }
    : { ...state, id: edgeId(state), provenance };
}

function slugOf(index: number): string {
  return `n-${String(index).padStart(SLUG_DIGITS, '0')}`;
}

function sentence(random: () => number, words: string, length: number): string {
  const all = words.split(' ');
  const picked = Array.from({ length }, () => all[Math.floor(random() * all.length)] ?? '');
  return picked.join(' ');
}
