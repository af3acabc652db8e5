import { isAcyclicType } from '../../changes/forbidden-cycles.ts';
import { isRecordId } from '../../model/identity.ts';
import type { StoredEdge, StoredRecord } from '../../model/states.ts';
import type { Problem } from '../../model/validation.ts';
import type { InputEntry, InputItem } from '../input.ts';
import { digestOf, mergedState, problemsOf, type ReadEntry, readEntry } from './check-entry.ts';
import { compareEntry } from './compare-entry.ts';
import { ExportChecks } from './export-checks.ts';
import type { Findings } from './findings.ts';
import { findHidden, unnamedReferences, withHiddenReferences } from './hidden-references.ts';
import { placeText } from './messages.ts';
import type { ImportTarget, PlanOptions } from './plan-options.ts';
import { SharedIdentifiers } from './shared-identifiers.ts';
import type { Spool } from './spool.ts';

type Stored = StoredRecord | StoredEdge;

/** What a draft works with. */
export interface DraftContext {
  readonly store: ImportTarget;
  readonly spool: Spool;
  readonly findings: Findings;
  readonly options: Pick<PlanOptions, 'overwrite' | 'alone'>;
  /** Whether the store has nothing to compare with. */
  readonly isEmpty: boolean;
}

/** Entries that are compared with the store at once. */
const PAGE_SIZE = 2_000;

/** A plan while files are read: each entry is checked, compared with the store and spooled. */
export class PlanDraft {
  readonly checks = new ExportChecks();
  readonly identifiers: SharedIdentifiers;
  /** Whether new edges are to be written whose type must not run in a circle. */
  hasAcyclicEdges = false;
  readonly #context: DraftContext;
  #page: ReadEntry[] = [];
  /** Whether a new edge came before its ends, or has one that only the store may have. */
  #hasUnmetEnds = false;
  /** Whether a record is left out that an edge may need. */
  #leavesOut = false;

  constructor(context: DraftContext) {
    this.#context = context;
    const isExport = (file: string) => this.checks.isExport(file);
    this.identifiers = new SharedIdentifiers(context.findings.table, isExport);
  }

  /** Takes the next things found in a file. */
  async take(items: readonly InputItem[]): Promise<void> {
    // Without anything to compare with, what is held is only held.
    const pageSize = this.#context.isEmpty ? 100 : PAGE_SIZE;
    for (const item of items) {
      if (item.is !== 'entry') this.#takeOther(item);
      else this.#page.push(this.#takeEntry(item));
      if (this.#page.length >= pageSize) await this.#flush();
    }
  }

  /** To be called after the last things of each file. */
  async finishFile(): Promise<void> {
    await this.#flush();
    this.checks.finish();
  }

  /** Whether edges must be judged again, now that all records of the files are known. */
  hasLooseEnds(): boolean {
    return this.#hasUnmetEnds || this.#leavesOut;
  }

  /** Checks an entry, and counts it as part of its export. */
  #takeEntry(input: InputEntry): ReadEntry {
    const entry = readEntry(input);
    const { id = '', digest, state } = entry;
    this.checks.add(input.place, { ...input.origin, id, digest }, 'kind' in state);
    return entry;
  }

  #takeOther(item: Exclude<InputItem, InputEntry>): void {
    const { findings } = this.#context;
    if (item.is === 'mistake') findings.note('mistaken', item.place, item.message);
    else if (item.is === 'ignored') findings.note('ignored', item.place, item.reason);
    else if (item.is === 'begins') this.checks.begin(item);
    else this.checks.end(item);
  }

  async #flush(): Promise<void> {
    const page = this.#page;
    this.#page = [];
    const present = await this.#readPresent(page);
    const hidden = await this.#findHidden(page, present);
    for (const entry of page) this.#settle(entry, present, hidden);
  }

  /** Records that the exports in the page may have left out of lists. */
  #findHidden(
    page: readonly ReadEntry[],
    presentById: ReadonlyMap<string, Stored>,
  ): Promise<ReadonlySet<string>> {
    const unnamed = new Set<string>();
    for (const { id = '', input, state } of page) {
      const present = presentById.get(id);
      if (!present || !this.checks.isExport(input.place.file)) continue;
      for (const reference of unnamedReferences(present, state.fields)) unnamed.add(reference);
    }
    return findHidden(this.#context.store, unnamed);
  }

  /** What the store has of the entries, by id. */
  async #readPresent(page: readonly ReadEntry[]): Promise<ReadonlyMap<string, Stored>> {
    const { store, isEmpty } = this.#context;
    const present = new Map<string, Stored>();
    if (isEmpty) return present;
    const ids = page.flatMap(({ id }) => id ?? []);
    const found = [
      ...(await store.readRecords(ids.filter(isRecordId))),
      ...(await store.readEdges(ids.filter((id) => !isRecordId(id)))),
    ];
    for (const entry of found) if (entry) present.set(entry.id, entry);
    return present;
  }

  #settle(
    read: ReadEntry,
    presentById: ReadonlyMap<string, Stored>,
    hidden: ReadonlySet<string>,
  ): void {
    const { findings } = this.#context;
    const { place } = read.input;
    const { id } = read;
    if (id === undefined) {
      findings.note('mistaken', place, sentenceOf(read.problems), { sort: sortOf(read) });
      return;
    }
    const present = presentById.get(id);
    const entry = this.#whole(read, present);
    const known = findings.table.find(id);
    if (known !== undefined) this.#settleRepeated(entry, id, known);
    else if (entry.problems.length > 0) this.#enterMistaken(entry, id);
    else this.#enter(entry, id, present, hidden);
  }

  /** An entry that is told in part, with the rest as the store has it. */
  #whole(read: ReadEntry, present: Stored | undefined): ReadEntry {
    const { told } = read.input;
    if (!told) return read;
    const state = mergedState(read.state, told, present?.fields);
    const names = new Set(told.map((name) => name.split('@', 1)[0]));
    const isLeft = ({ path, message }: Problem) =>
      this.#context.options.alone && !names.has(path) && message.endsWith(' is missing.');
    const problems = problemsOf(state).filter((problem) => !isLeft(problem));
    return { ...read, state, problems, digest: digestOf(state) };
  }

  /** The second of two entries with one id; when they differ, nobody knows which is meant. */
  #settleRepeated(entry: ReadEntry, id: string, known: number): void {
    const { findings } = this.#context;
    const { table } = findings;
    const { place } = entry.input;
    const sort = sortOf(entry);
    const first = table.placeOf(known);
    if (table.hasDigest(known, entry.digest) && entry.digest !== '') {
      const reason = `It repeats ${placeText(first)}.`;
      findings.note('ignored', place, reason, { id, sort });
      return;
    }
    const twice = (other: typeof place) =>
      `${id} stands here and, with other values, in ${placeText(other)}.`;
    findings.note('mistaken', place, twice(first), { id, sort });
    if (table.categoryOf(known) !== 'mistaken') {
      findings.revise(known, id, 'mistaken', twice(place));
    }
    this.#leavesOut = true;
  }

  #enterMistaken(entry: ReadEntry, id: string): void {
    const { place } = entry.input;
    const fact = { id, digest: entry.digest, sort: sortOf(entry), place };
    this.#context.findings.enter({ ...fact, category: 'mistaken' }, sentenceOf(entry.problems));
    this.#leavesOut = true;
  }

  #enter(
    entry: ReadEntry,
    id: string,
    present: Stored | undefined,
    hidden: ReadonlySet<string>,
  ): void {
    const { findings, options } = this.#context;
    const { place, origin } = entry.input;
    const full = present ? this.#withHidden(entry, present, hidden) : entry;
    const compared = { id, digest: full.digest, fields: full.state.fields, origin };
    const { category, reason } = compareEntry(compared, present, options.overwrite === true);
    const { digest } = entry;
    const number = findings.enter({ id, digest, sort: sortOf(entry), category, place }, reason);
    if (category === 'conflicting') this.#leavesOut = true;
    if (category === 'added' || category === 'changed') this.#spool(full, number, present);
  }

  /** The entry with what its export left out; the very same where nothing is. */
  #withHidden(entry: ReadEntry, present: Stored, hidden: ReadonlySet<string>): ReadEntry {
    const { input, state } = entry;
    if (hidden.size === 0 || !this.checks.isExport(input.place.file)) return entry;
    const full = { ...state, fields: withHiddenReferences(state.fields, present, hidden) };
    return { ...entry, state: full, digest: digestOf(full) };
  }

  #spool({ state, digest, input }: ReadEntry, number: number, present?: Stored): void {
    const { spool } = this.#context;
    const expected = present ? present.provenance.revision : 'absent';
    const spooled = { number, expected, digest, state, origin: input.origin } as const;
    if ('kind' in state) {
      spool.records.write(spooled);
      this.identifiers.add(number, state, present && 'kind' in present ? present : undefined);
      return;
    }
    spool.edges.write(spooled);
    if (present) return;
    if (isAcyclicType(state.type)) this.hasAcyclicEdges = true;
    if (!this.#isKept(state.source) || !this.#isKept(state.target)) this.#hasUnmetEnds = true;
  }

  #isKept(id: string): boolean {
    const { table } = this.#context.findings;
    const number = table.find(id);
    return number !== undefined && table.isKept(number);
  }
}

function sortOf({ state }: ReadEntry): string {
  return 'kind' in state ? state.kind : state.type;
}

function sentenceOf(problems: readonly Problem[]): string {
  return problems.map(({ message }) => message).join(' ');
}
