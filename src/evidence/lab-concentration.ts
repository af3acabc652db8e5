/** In how few labs the findings on questions were made. */
import { at } from '../algorithms/csr.ts';
import type { EdgeTable } from '../projection/edge-table.ts';
import { isRetracted } from '../projection/lifecycle.ts';
import type { NodeRange, Projection } from '../projection/projection.ts';

/**
 * Per question of a range, by its place there, the Herfindahl–Hirschman index over labs: the sum of
 * the squared shares of the (finding, lab) pairs, of the findings of `findingsOn`. NaN where there is no
 * such pair. O(n + m) and no objects, unlike a question at a time.
 */
export function labConcentrations(projection: Projection, range: NodeRange): Float64Array {
  const shares = new LabShares(projection);
  const concentrations = new Float64Array(range.end - range.start);
  for (let question = range.start; question < range.end; question++) {
    concentrations[question - range.start] = shares.concentrationOf(question);
  }
  return concentrations;
}

/** Findings and labs of one question after another, in lists that are used again. */
class LabShares {
  readonly #projection: Projection;
  readonly #tables;
  /** Holds question + 1 of the last question for which the finding was found. */
  readonly #foundFor: Uint32Array;
  /** Pairs per lab; all 0 between two questions. */
  readonly #pairs: Uint32Array;
  readonly #findings: number[] = [];
  readonly #labs: number[] = [];

  constructor(projection: Projection) {
    this.#projection = projection;
    this.#tables = {
      answers: projection.edgesOf('ANSWERS'),
      bearsOn: projection.edgesOf('BEARS_ON'),
      informs: projection.edgesOf('INFORMS'),
      producedBy: projection.edgesOf('PRODUCED_BY'),
    };
    this.#foundFor = new Uint32Array(projection.nodeCount);
    this.#pairs = new Uint32Array(projection.nodeCount);
  }

  concentrationOf(question: number): number {
    const { answers, informs } = this.#tables;
    this.#findings.length = 0;
    this.#addSources(informs, question, question);
    const end = at(answers.incoming.offsets, question + 1);
    for (let entry = at(answers.incoming.offsets, question); entry < end; entry++) {
      const claim = at(answers.sources, at(answers.incoming.targets, entry));
      if (isRetracted(this.#projection, claim)) continue;
      this.#addSources(this.#tables.bearsOn, claim, question);
    }
    return this.#findings.length === 0 ? Number.NaN : this.#sharesOfFindings();
  }

  /** The unretracted findings from which edges of the table lead to a node, each once. */
  #addSources({ incoming, sources }: EdgeTable, node: number, question: number): void {
    const end = at(incoming.offsets, node + 1);
    for (let entry = at(incoming.offsets, node); entry < end; entry++) {
      const finding = at(sources, at(incoming.targets, entry));
      if (this.#foundFor[finding] === question + 1) continue;
      this.#foundFor[finding] = question + 1;
      if (!isRetracted(this.#projection, finding)) this.#findings.push(finding);
    }
  }

  #sharesOfFindings(): number {
    const { outgoing, targets } = this.#tables.producedBy;
    let total = 0;
    this.#labs.length = 0;
    for (const finding of this.#findings) {
      const end = at(outgoing.offsets, finding + 1);
      for (let entry = at(outgoing.offsets, finding); entry < end; entry++) {
        const lab = at(targets, at(outgoing.targets, entry));
        if (this.#pairs[lab] === 0) this.#labs.push(lab);
        this.#pairs[lab] = at(this.#pairs, lab) + 1;
        total++;
      }
    }
    let sum = 0;
    // By number, so that equal shares of other labs add up alike.
    for (const lab of this.#labs.sort((left, right) => left - right)) {
      sum += (at(this.#pairs, lab) / total) ** 2;
      this.#pairs[lab] = 0;
    }
    return total === 0 ? Number.NaN : sum;
  }
}
