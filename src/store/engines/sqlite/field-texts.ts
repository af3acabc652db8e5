/** Fields as JSON turned into columns. Most texts occur many times, so each is read but once. */
import type { FieldDescription } from '../../../model/model.ts';
import { filledOf, scalarNames } from '../../../model/outline.ts';
import type { Fields, FieldValue } from '../../../model/states.ts';
import type { OutlineValues } from '../../outlines.ts';
import { parse } from './stored-rows.ts';

/** Bounds the memory where no text comes twice. */
const MOST_FORMS = 10_000;

/** What a text says. */
interface Form {
  readonly filled: number;
  /** Places of the kept fields that it states, and their values. */
  readonly places: readonly number[];
  readonly values: readonly FieldValue[];
}

/** Columns of some texts. */
export interface FieldColumns {
  /** Which fields each states, as `filledOf` tells. */
  readonly filled: Float64Array;
  readonly values: OutlineValues;
}

/** Reads the texts of one kind or edge type. */
export class FieldTexts {
  readonly #descriptions: readonly FieldDescription[];
  readonly #names: readonly string[];
  readonly #forms = new Map<string, Form>();

  constructor(descriptions: readonly FieldDescription[]) {
    this.#descriptions = descriptions;
    this.#names = scalarNames(descriptions);
  }

  /** Columns of the texts of entries with these ids. Throws `damaged` where one is no JSON. */
  columnsOf(ids: readonly string[], texts: readonly string[]): FieldColumns {
    const columns: ((FieldValue | undefined)[] | undefined)[] = [];
    const filled = new Float64Array(texts.length);
    for (let row = 0; row < texts.length; row += 1) {
      const form = this.#formOf(texts[row] ?? '', ids[row] ?? '');
      filled[row] = form.filled;
      for (let index = 0; index < form.places.length; index += 1) {
        const place = form.places[index] ?? 0;
        let column = columns[place];
        if (column === undefined) {
          column = new Array<FieldValue | undefined>(texts.length).fill(undefined);
          columns[place] = column;
        }
        column[row] = form.values[index];
      }
    }
    const values = new Map<string, readonly (FieldValue | undefined)[]>();
    for (const [place, name] of this.#names.entries()) {
      const column = columns[place];
      if (column !== undefined) values.set(name, column);
    }
    return { filled, values };
  }

  #formOf(text: string, id: string): Form {
    const known = this.#forms.get(text);
    if (known !== undefined) return known;
    const form = this.#read(parse<Fields>(text, id));
    if (this.#forms.size === MOST_FORMS) this.#forms.clear();
    this.#forms.set(text, form);
    return form;
  }

  #read(fields: Fields): Form {
    const places: number[] = [];
    const values: FieldValue[] = [];
    for (const [place, name] of this.#names.entries()) {
      const value = fields[name];
      if (value === undefined) continue;
      places.push(place);
      values.push(value);
    }
    return { filled: filledOf(this.#descriptions, fields), places, values };
  }
}
