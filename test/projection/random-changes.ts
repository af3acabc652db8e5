/**
 * Random commits to a store: additions, changes of single fields, removals and additions of what was
 * removed before, changes of lifecycles and of who may see what.
 */
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { edgeId, entryId } from '../../src/model/identity.ts';
import type { EdgeState } from '../../src/model/states.ts';
import type { Change, GraphStore } from '../../src/store/graph-store.ts';
import { makeRandomKnowledgeGraph } from '../support/random-knowledge-graph.ts';
import { makeRandom } from '../support/random-questions.ts';
import type { State } from '../support/test-api.ts';

export interface ChangeCounts {
  added: number;
  addedAgain: number;
  updated: number;
  removed: number;
  shownOrHidden: number;
  lifecycle: number;
}

function noCounts(): ChangeCounts {
  return { added: 0, addedAgain: 0, updated: 0, removed: 0, shownOrHidden: 0, lifecycle: 0 };
}

/** Walks through commits of a seed, each valid on the one before it. */
export class RandomChanges {
  readonly counts: ChangeCounts = noCounts();
  readonly #random: () => number;
  readonly #spare: State[];
  readonly #present = new Map<string, State>();
  readonly #gone = new Set<string>();
  readonly #hides: boolean;

  /** `hides` false: who may see what stays as it is. */
  constructor(seed: number, hides = true) {
    this.#hides = hides;
    this.#random = makeRandom(seed);
    const { records, edges } = makeRandomKnowledgeGraph(seed);
    this.#spare = [...records, ...edges];
  }

  /** The states that the store starts with: half of the records, no edges. */
  start(): readonly State[] {
    const start = this.#spare.filter((state) => 'kind' in state && this.#random() < 0.5);
    for (const state of start) this.#present.set(entryId(state), state);
    return start;
  }

  /** Commits one change set through the door. */
  async commit(store: GraphStore): Promise<void> {
    const changes = new Map<string, Change>();
    for (let step = 0; step < 1 + this.#random() * 6; step++) this.#draw(changes);
    if (changes.size === 0) return;
    await submitChanges(store, { actor: 'test', message: 'test', changes: [...changes.values()] });
  }

  #draw(changes: Map<string, Change>): void {
    const [action, place] = [this.#random(), this.#random()];
    if (action < 0.5) {
      this.#add(changes, place);
      return;
    }
    const states = [...this.#present].filter(([id]) => !changes.has(id));
    const [id, state] = states[Math.floor(place * states.length)] ?? [];
    if (id === undefined || state === undefined) return;
    if (action < 0.65) this.#remove(changes, id);
    else if (action < 0.85 && this.#hides) {
      this.#turn(changes, state, 'visibility', ['PUBLIC', 'LAB']);
    } else if (action < 0.9) this.#turn(changes, state, 'lifecycle', ['ACTIVE', 'RETRACTED']);
    else this.#update(changes, state);
  }

  #add(changes: Map<string, Change>, place: number): void {
    const states = this.#spare.filter(
      (state) => this.#canAdd(state) && !changes.has(entryId(state)),
    );
    const state = states[Math.floor(place * states.length)];
    if (!state) return;
    this.#put(changes, state, this.#gone.has(entryId(state)) ? 'addedAgain' : 'added');
  }

  /** From the first value to the second, or from any other to the first. */
  #turn(
    changes: Map<string, Change>,
    state: State,
    field: 'visibility' | 'lifecycle',
    [first, second]: readonly [string, string],
  ): void {
    // Edges have no lifecycle.
    if (state.fields[field] === undefined) return;
    const value = state.fields[field] === first ? second : first;
    const what = field === 'visibility' ? 'shownOrHidden' : 'lifecycle';
    this.#put(changes, withField(state, field, value), what);
  }

  /** States a field, states another value, or states it no more. */
  #update(changes: Map<string, Change>, state: State): void {
    const { verification, ...others } = state.fields;
    const next = ['VERIFIED', 'UNVERIFIED', undefined][Math.floor(this.#random() * 3)];
    if (next === verification) return;
    const fields = next === undefined ? others : { ...others, verification: next };
    this.#put(changes, { ...state, fields }, 'updated');
  }

  #canAdd(state: State): boolean {
    if (this.#present.has(entryId(state))) return false;
    return 'kind' in state || [state.source, state.target].every((end) => this.#present.has(end));
  }

  #put(changes: Map<string, Change>, put: State, what: keyof ChangeCounts): void {
    this.counts[what] += 1;
    this.#present.set(entryId(put), put);
    changes.set(entryId(put), { put });
  }

  /** A record goes with its edges, unless one of them is changed in this commit already. */
  #remove(changes: Map<string, Change>, id: string): void {
    const edges = [...this.#present.values()].filter(
      (state): state is EdgeState =>
        !('kind' in state) && (state.source === id || state.target === id),
    );
    if (edges.some((edge) => changes.has(edgeId(edge)))) return;
    for (const gone of [...edges.map(edgeId), id]) {
      this.counts.removed += 1;
      this.#present.delete(gone);
      this.#gone.add(gone);
      changes.set(gone, { remove: gone });
    }
  }
}

function withField(state: State, name: string, value: string): State {
  return { ...state, fields: { ...state.fields, [name]: value } };
}
