/** Gathers states with the place each came from, and refuses what the model or the others exclude. */
import { edgeId, parseRecordId, recordId } from '../model/identity.ts';
import { edgeOfType, kindNamed } from '../model/lookup.ts';
import type { EdgeState, RecordState } from '../model/states.ts';
import { edgeProblems, recordProblems } from '../model/validation.ts';
import { placeOf } from './places.ts';
import type { SeedFile } from './read-seed-file.ts';
import { SeedMistake } from './seed-mistake.ts';
import type { States } from './states.ts';

/** Everything to be written into an empty graph. Records first: edges need their ends. */
export interface Seed {
  readonly records: readonly RecordState[];
  readonly edges: readonly EdgeState[];
}

interface Placed<State> {
  readonly state: State;
  readonly place: string;
}

/** The states in the order in which they were added. */
export class SeedCollection {
  readonly #records = new Map<string, Placed<RecordState>>();
  readonly #edges = new Map<string, Placed<EdgeState>>();

  /**
   * Adds the states of every row of a file, or of one of its lists. Throws `SeedMistake` for a
   * state that does not fit the model or is there already.
   */
  addRows<Row>(
    file: Pick<SeedFile, 'name'>,
    rows: readonly Row[],
    toStates: (row: Row, place: string) => States,
    list?: string,
  ): void {
    const [input, path] = list === undefined ? [rows, []] : [{ [list]: rows }, [list]];
    for (const [index, row] of rows.entries()) {
      const place = placeOf(file.name, input, [...path, index]);
      this.add(place, toStates(row, place));
    }
  }

  /** Adds states that come from one place. */
  add(place: string, states: States): void {
    for (const state of states) {
      if ('kind' in state) this.#addRecord({ state, place });
      else this.#addEdge({ state, place });
    }
  }

  /** The whole; throws `SeedMistake` when an edge names a record that is not in it. */
  finish(): Seed {
    for (const { state, place } of this.#edges.values()) {
      const sources = state.fields['sources'];
      const cited = Array.isArray(sources) ? sources.map(String) : [];
      for (const id of [state.source, state.target, ...cited]) {
        if (!this.#records.has(id)) throw new SeedMistake(`${place}: ${missing(id)}`);
      }
    }
    return {
      records: [...this.#records.values()].map(({ state }) => state),
      edges: [...this.#edges.values()].map(({ state }) => state),
    };
  }

  #addRecord(placed: Placed<RecordState>): void {
    const { state, place } = placed;
    const [problem] = recordProblems(state);
    if (problem) throw new SeedMistake(`${place}: ${problem.message}`);
    const id = recordId(state);
    const earlier = this.#records.get(id);
    if (earlier) throw new SeedMistake(`${place}: ${id} is there already, from ${earlier.place}.`);
    this.#records.set(id, placed);
  }

  #addEdge(placed: Placed<EdgeState>): void {
    const { state, place } = placed;
    const [problem] = edgeProblems(state);
    if (problem) throw new SeedMistake(`${place}: ${problem.message}`);
    const id = edgeId(state);
    const earlier = this.#edges.get(id);
    if (earlier && isSaidFromBothEnds(placed, earlier)) return;
    if (earlier) {
      const { type, source, target } = state;
      throw new SeedMistake(
        `${place}: ${type} from ${source} to ${target} is there already, from ${earlier.place}.`,
      );
    }
    this.#edges.set(id, placed);
  }
}

/** Two rows may name each other; that is one symmetric edge. */
function isSaidFromBothEnds(now: Placed<EdgeState>, earlier: Placed<EdgeState>): boolean {
  return (
    edgeOfType(now.state.type).symmetric &&
    now.place !== earlier.place &&
    JSON.stringify(now.state.fields) === JSON.stringify(earlier.state.fields)
  );
}

function missing(id: string): string {
  const parsed = parseRecordId(id);
  const kind = parsed ? kindNamed(parsed.kind).slug.replaceAll('-', ' ') : 'record';
  return `it names the ${kind} "${parsed?.slug ?? id}", which does not exist.`;
}
