import { expect, it } from 'vitest';
import { submitChanges } from '../../../src/changes/submit-changes.ts';
import { applyImport } from '../../../src/exchange/import/apply-import.ts';
import { CATEGORIES, type Category } from '../../../src/exchange/import/import-plan.ts';
import type { EdgeType } from '../../../src/model/generated/model.ts';
import type { Fields, Origin } from '../../../src/model/states.ts';
import type { GraphStore } from '../../../src/store/graph-store.ts';
import { edge, record } from '../../analysis/small-graphs.ts';
import { snapshotOf } from '../../contract/store-snapshot.ts';
import { makeRandom } from '../../support/random-questions.ts';
import { openTestStore } from '../../support/test-api.ts';
import { planItems, type State } from './item-files.ts';
import {
  canonical,
  expectedPlan,
  nameOf,
  type OracleItem,
  type OracleStored,
  recordsFirst,
} from './plan-oracle.ts';

const STORED_AT = '2025-06-01T00:00:00.000Z';
const PAIRS = 400;

it(`tells and does what a slow oracle says, on ${PAIRS} random stores and files`, async () => {
  const seen = Object.fromEntries(CATEGORIES.map((category) => [category, 0]));
  for (let seed = 1; seed <= PAIRS; seed++) {
    const dice = new Dice(seed);
    const store = await openTestStore([]);
    try {
      const stored = await fill(store, dice);
      const items = Array.from({ length: 1 + dice.below(14) }, () => dice.item(stored));
      const half = dice.below(items.length + 1);
      const files = { 'one.ndjson': items.slice(0, half), 'two.ndjson': items.slice(half) };
      const expected = expectedPlan(stored, items);

      const plan = await planItems(store, files);
      const outcomes = CATEGORIES.flatMap((category) =>
        plan.lists[category].map(({ id, place }) => `${category} ${id ?? idAt(files, place)}`),
      );
      expect(outcomes.sort(), `seed ${seed}`).toEqual(expected.outcomes);
      for (const category of CATEGORIES) {
        expect(plan.counts[category]).toBe(countOf(expected.outcomes, category));
        seen[category] = (seen[category] ?? 0) + plan.counts[category];
      }

      await applyImport(plan, store, { mode: 'partial' });
      plan.close();
      expect(await contentOf(store), `seed ${seed}`).toEqual(expected.result);
    } finally {
      await store.close();
    }
  }
  // Every category was tried often.
  for (const category of CATEGORIES) expect(seen[category]).toBeGreaterThan(60);
});

/** Draws states of a tiny world, where everything meets everything. */
class Dice {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = makeRandom(seed);
  }

  below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  state(): State {
    const draw = this.below(4);
    if (draw === 0) return this.topic();
    if (draw === 1) return this.#work();
    return this.edge();
  }

  topic(): State {
    const prefLabel = this.chance(0.5) ? { en: 'a' } : { en: 'b', ru: 'б' };
    return record('Topic', `t${this.below(6)}`, { prefLabel });
  }

  #work(): State {
    const doi: Fields = this.chance(0.7) ? { doi: `10.1000/${'aAb'.charAt(this.below(3))}` } : {};
    return record('Work', `w${this.below(6)}`, { title: { en: 'w' }, ...doi });
  }

  edge(): State {
    const type: EdgeType = this.chance(0.7) ? 'BROADER' : 'RELATED';
    const note: Fields = this.chance(0.3) ? { note: 'n' } : {};
    return edge(type, `topic/t${this.below(6)}`, `topic/t${this.below(6)}`, note);
  }

  item(stored: ReadonlyMap<string, OracleStored>): OracleItem {
    const known = [...stored.values()][this.below(2 * stored.size)]?.state;
    const drawn = known ?? this.state();
    const isAltered = 'type' in drawn && this.chance(0.3);
    const state = isAltered ? { ...drawn, fields: { ...drawn.fields, note: 'm' } } : drawn;
    if (this.chance(0.08))
      return { state: { ...state, fields: { ...state.fields, foo: 1 } }, isBroken: true };
    if (this.chance(0.2) && 'kind' in state && state.kind === 'Topic') {
      const fields: Fields = this.chance(0.5)
        ? { language: 'en', prefLabel: { en: 'c' } }
        : { language: 'en' };
      return { state: { ...state, fields }, told: ['prefLabel@en', 'language'], isBroken: false };
    }
    return { state, isBroken: false, ...(this.chance(0.5) ? { origin: this.#origin() } : {}) };
  }

  #origin(): Origin {
    const updatedAt = this.chance(0.5) ? '2024-01-01T00:00:00.000Z' : '2026-01-01T00:00:00.000Z';
    return { createdAt: '2024-01-01T00:00:00.000Z', createdBy: 'x', updatedAt, updatedBy: 'x' };
  }
}

/** Writes random states, of which the store refuses none. */
async function fill(store: GraphStore, dice: Dice): Promise<ReadonlyMap<string, OracleStored>> {
  const drawn = Array.from({ length: 4 + dice.below(14) }, () => dice.state());
  const stored = new Map<string, OracleStored>();
  for (const state of recordsFirst(drawn)) {
    const change = { actor: 'test', message: 'test', changes: [{ put: state }] };
    const dois = [...stored.values()].map((each) => each.state.fields['doi']);
    const isTaken = String(state.fields['doi']).toLowerCase();
    if (dois.some((doi) => doi !== undefined && String(doi).toLowerCase() === isTaken)) continue;
    try {
      await submitChanges(store, change, () => new Date(STORED_AT));
    } catch {
      // An end is missing, or there would be a circle.
      continue;
    }
    const [entry] = (await snapshotOf(store)).log.slice(-1);
    for (const item of entry?.items ?? []) {
      if (item.state) stored.set(item.id, { state: item.state, updatedAt: STORED_AT });
    }
  }
  return stored;
}

function idAt(
  files: Readonly<Record<string, readonly OracleItem[]>>,
  { file, line = 0 }: { readonly file: string; readonly line?: number },
): string {
  const item = files[file]?.[line - 1];
  if (!item) throw new RangeError(`${file}:${line} is nowhere`);
  return nameOf(item.state);
}

function countOf(outcomes: readonly string[], category: Category): number {
  return outcomes.filter((outcome) => outcome.startsWith(`${category} `)).length;
}

async function contentOf(store: GraphStore): Promise<ReadonlyMap<string, string>> {
  const { records, edges } = await snapshotOf(store);
  return new Map(
    [...records, ...edges].map(({ id, provenance: _provenance, ...state }) => [
      id,
      canonical(state),
    ]),
  );
}
