/** The parts of a bottleneck's score by their definitions; records are removed one by one. */
import { lostNames, prerequisiteEdges } from '../algorithms/brute-force.ts';
import { betweennessByTrial } from '../algorithms/shortest-paths-by-trial.ts';
import { TEST_DATE } from '../support/test-api.ts';
import { expectedConcentration, expectedImportance } from './expected-evidence.ts';
import type { KnowledgeCase } from './knowledge-cases.ts';
import { sorted, type VisibleKnowledge } from './visible-knowledge.ts';

export interface ExpectedParts {
  readonly necessity: number;
  readonly softReach: number;
  readonly betweenness: number | null;
  readonly age: number | null;
  readonly concentration: number | null;
}

/** What a question is worth. */
export type Worth = (question: string) => number;

export function worthOf(known: VisibleKnowledge, value: 'IMPORTANCE' | 'UNIFORM'): Worth {
  return (question) => {
    if (value === 'UNIFORM') return 1;
    const stated = expectedImportance(known, question);
    return stated === null ? 0.5 : stated / 10;
  };
}

/** Of the open questions in force that hold another one up. */
export function expectedQuestionParts(
  { known, needs }: KnowledgeCase,
  worth: Worth,
): ReadonlyMap<string, ExpectedParts> {
  const total = totalOf(worth);
  const between = betweennessByTrial(needs.open.names, prerequisiteEdges(needs.open));
  const parts = known.openQuestionsInForce().map((question): [string, ExpectedParts] => [
    question,
    {
      necessity: total(needs.necessaryFor(question)),
      softReach: total(needs.softReach(question)),
      betweenness: between.get(question) ?? 0,
      age: expectedAge(known, question),
      concentration: expectedConcentration(known, question),
    },
  ]);
  return eligible(parts);
}

/** 2026 less the earliest year of the unretracted works from which it was taken. */
function expectedAge(known: VisibleKnowledge, question: string): number | null {
  const years = known
    .targets('HAS_SOURCE', question)
    .filter((work) => !known.isRetracted(work))
    .map((work) => known.value(work, 'year'))
    .filter((year) => typeof year === 'number');
  if (years.length === 0) return null;
  return Math.max(0, Number(TEST_DATE.slice(0, 4)) - Math.min(...years));
}

/** What stands, and what falls, when records are taken away. */
export class Support {
  readonly #case: KnowledgeCase;

  constructor(each: KnowledgeCase) {
    this.#case = each;
  }

  /** Whether somebody is there who holds it; true when nobody was ever recorded. */
  isHad(need: string, removed: readonly string[]): boolean {
    const { known } = this.#case;
    if (removed.includes(need)) return false;
    const recorded = [...known.edges('HAS'), ...known.edges('OFFERS')].filter(
      ({ target }) => target === need,
    );
    return recorded.length === 0 || this.holders(need).some((holder) => !removed.includes(holder));
  }

  /** Unretracted labs and people that hold it on the day. */
  holders(need: string): readonly string[] {
    const { known } = this.#case;
    const held = [...known.edges('HAS'), ...known.edges('OFFERS')].filter(
      ({ fields, source, target }) => {
        const { from = '0000-01-01', to = '9999-12-31' } = fields as { from?: string; to?: string };
        return (
          target === need && from <= TEST_DATE && TEST_DATE <= to && !known.isRetracted(source)
        );
      },
    );
    return sorted(held.map(({ source }) => source));
  }

  stands(method: string, removed: readonly string[] = []): boolean {
    const { known } = this.#case;
    return (
      known.isActive(method) &&
      !removed.includes(method) &&
      known.targets('NEEDS', method).every((need) => this.isHad(need, removed))
    );
  }

  methodsFor(question: string, removed: readonly string[] = []): readonly string[] {
    const methods = this.#case.known.sources('ADDRESSES', question);
    return methods.filter((method) => this.stands(method, removed));
  }

  /** Open questions in force that had a method and have none now. */
  lostDirectly(removed: readonly string[]): readonly string[] {
    return this.#case.known
      .openQuestionsInForce()
      .filter(
        (question) =>
          this.methodsFor(question).length > 0 && this.methodsFor(question, removed).length === 0,
      );
  }

  lostInTurn(removed: readonly string[]): readonly string[] {
    return sorted(lostNames(this.#case.needs.open, this.lostDirectly(removed)));
  }

  /** Whether a method is, needs, or needs something of the record. */
  restsOn(method: string, subject: string): boolean {
    const needs = this.#case.known.targets('NEEDS', method);
    return (
      method === subject ||
      needs.includes(subject) ||
      needs.some((need) => this.holders(need).includes(subject))
    );
  }

  /** Open questions in force with a standing method that rests on it, and all that lead to one of them. */
  reached(subject: string): readonly string[] {
    const { known, needs } = this.#case;
    const direct = known
      .openQuestionsInForce()
      .filter((question) =>
        this.methodsFor(question).some((method) => this.restsOn(method, subject)),
      );
    return sorted([...direct, ...direct.flatMap((question) => needs.softReach(question))]);
  }

  /** Mean over its places of 1 by the number of those there; all people together are one. */
  aloneness(subject: string): number | null {
    const { known } = this.#case;
    if (known.ids('Method').includes(subject)) {
      const shares = known
        .openQuestionsInForce()
        .map((question) => this.methodsFor(question))
        .filter((methods) => methods.includes(subject))
        .map(({ length }) => 1 / length);
      return meanOf(shares);
    }
    const share = (need: string) => {
      const holders = this.holders(need).map((id) => (id.startsWith('person/') ? 'people' : id));
      return 1 / new Set(holders).size;
    };
    const isLab = subject.startsWith('lab/');
    if (!isLab) return this.holders(subject).length === 0 ? null : share(subject);
    const needed = sorted(
      known
        .ids('Method')
        .filter((method) => this.stands(method))
        .flatMap((method) => known.targets('NEEDS', method)),
    );
    return meanOf(needed.filter((need) => this.holders(need).includes(subject)).map(share));
  }
}

/** Of the records of a kind in force that open questions stand on. */
export function expectedSupportParts(
  each: KnowledgeCase,
  kind: string,
  worth: Worth,
): ReadonlyMap<string, ExpectedParts> {
  const support = new Support(each);
  const total = totalOf(worth);
  const parts = each.known
    .ids(kind)
    .filter((id) => each.known.isActive(id))
    .map((id): [string, ExpectedParts] => [
      id,
      {
        necessity: total([...support.lostDirectly([id]), ...support.lostInTurn([id])]),
        softReach: total(support.reached(id)),
        betweenness: null,
        age: null,
        concentration: support.aloneness(id),
      },
    ]);
  return eligible(parts);
}

function totalOf(worth: Worth) {
  return (questions: readonly string[]) =>
    questions.reduce((sum, question) => sum + worth(question), 0);
}

function eligible(
  parts: readonly (readonly [string, ExpectedParts])[],
): ReadonlyMap<string, ExpectedParts> {
  return new Map(parts.filter(([, raw]) => raw.necessity > 0 || raw.softReach > 0));
}

function meanOf(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
