/** The little of n3 that tests use; the package has no types of its own. */
declare module 'n3' {
  export interface Term {
    readonly termType: 'NamedNode' | 'BlankNode' | 'Literal' | 'DefaultGraph';
    readonly value: string;
    readonly language?: string;
    readonly datatype?: Term;
  }

  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
    readonly graph: Term;
  }

  export class Parser {
    constructor(options: { readonly format: string });
    parse(text: string): Quad[];
  }
}
