/**
 * What a viewer may see of some states, and plain lookups in it. Written from the definitions, over
 * lists; nothing here is fast, and nothing is shared with what it checks.
 */
import type { EdgeState, RecordState } from '../../src/model/states.ts';

export interface States {
  readonly records: readonly RecordState[];
  readonly edges: readonly EdgeState[];
}

const MEMBER_TYPES = new Map([
  ['PrerequisiteGroup', 'MEMBER'],
  ['MethodGroup', 'METHOD_MEMBER'],
]);

/** Global id of a record, spelt out: `prerequisite-group/g1`. */
export function idOf({ kind, slug }: RecordState): string {
  const kebab = kind.replace(/[A-Z]/g, (letter, at) => (at === 0 ? '' : '-') + letter);
  return `${kebab.toLowerCase()}/${slug}`;
}

/** Public records and edges, without edges at hidden records and without groups that this emptied. */
export function visiblePart({ records, edges }: States): States {
  const isPublic = ({ fields }: RecordState | EdgeState) => fields['visibility'] === 'PUBLIC';
  const withEnds = (kept: readonly RecordState[]) => {
    const ids = new Set(kept.map(idOf));
    return edges.filter((edge) => isPublic(edge) && ids.has(edge.source) && ids.has(edge.target));
  };
  const shown = records.filter(isPublic);
  const left = withEnds(shown);
  const kept = shown.filter((record) => {
    const type = MEMBER_TYPES.get(record.kind);
    const isMembership = (edge: EdgeState) => edge.type === type && edge.source === idOf(record);
    return !edges.some(isMembership) || left.some(isMembership);
  });
  return { records: kept, edges: withEnds(kept) };
}

/** Lookups in states all of which may be seen. Lists of ids are sorted and have no doubles. */
export class VisibleKnowledge {
  readonly #records: ReadonlyMap<string, RecordState>;
  readonly #edges: readonly EdgeState[];

  constructor({ records, edges }: States) {
    this.#records = new Map(records.map((record) => [idOf(record), record]));
    this.#edges = edges;
  }

  ids(kind: string): readonly string[] {
    const all = [...this.#records].filter(([, record]) => record.kind === kind);
    return sorted(all.map(([id]) => id));
  }

  value(id: string, field: string): unknown {
    return this.#records.get(id)?.fields[field];
  }

  edges(type: string): readonly EdgeState[] {
    return this.#edges.filter((edge) => edge.type === type);
  }

  targets(type: string, source: string): readonly string[] {
    return sorted(
      this.edges(type)
        .filter((edge) => edge.source === source)
        .map(({ target }) => target),
    );
  }

  sources(type: string, target: string): readonly string[] {
    return sorted(
      this.edges(type)
        .filter((edge) => edge.target === target)
        .map(({ source }) => source),
    );
  }

  isRetracted(id: string): boolean {
    return this.value(id, 'lifecycle') === 'RETRACTED';
  }

  /** Neither retracted nor superseded. */
  isActive(id: string): boolean {
    return this.value(id, 'lifecycle') === 'ACTIVE';
  }

  /** Stated to be answered, dissolved or withdrawn, and not retracted. */
  isSettled(question: string): boolean {
    const status = String(this.value(question, 'status'));
    return ['ANSWERED', 'DISSOLVED', 'WITHDRAWN'].includes(status) && !this.isRetracted(question);
  }

  openQuestions(): readonly string[] {
    return this.ids('Question').filter((question) => !this.isSettled(question));
  }

  /** Those that may be recommended or complained about. */
  openQuestionsInForce(): readonly string[] {
    return this.openQuestions().filter((question) => this.isActive(question));
  }
}

/** Without doubles, in code unit order. */
export function sorted(ids: Iterable<string>): readonly string[] {
  return [...new Set(ids)].sort();
}
