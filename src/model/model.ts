/** The shape of the model: what `schema/*.graphql` says, as data that every ring can read. */

/** Scalar of a stored field; `Enum` values are stored by their SDL names. */
export type ScalarType = 'String' | 'Int' | 'Float' | 'Boolean' | 'Date' | 'DateTime' | 'Enum';

/** Bounds that a stored value must keep. */
export interface Constraint {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maximumLength?: number;
  readonly format?: string;
}

/** A stored field of a record kind or an edge type. */
export interface FieldDescription {
  readonly name: string;
  readonly type: ScalarType;
  /** Name of the enum when `type` is `Enum`. */
  readonly enumName?: string;
  readonly list: boolean;
  readonly required: boolean;
  /** True for texts by language; never a list. */
  readonly localised: boolean;
  /** Prefixed name of the property in linked data. */
  readonly term: string;
  readonly constraint?: Constraint;
  readonly description: string;
}

/** OUT from source to target, IN the other way, BOTH for symmetric types. */
export type RelationDirection = 'OUT' | 'IN' | 'BOTH';

/** A field of a kind that walks an edge type. */
export interface RelationDescription {
  readonly field: string;
  readonly edge: string;
  readonly direction: RelationDirection;
  /** False for a relation with at most one record at the other end. */
  readonly list: boolean;
  /** GraphQL type at the other end: a kind, or `Record`. */
  readonly to: string;
  readonly description: string;
}

/** A record kind. `fields` begins with those that every record has. */
export interface KindDescription {
  readonly name: string;
  readonly slug: string;
  readonly plural: string;
  readonly term: string;
  /** The field that names a record; absent when the slug does. */
  readonly label?: string;
  readonly fields: readonly FieldDescription[];
  readonly relations: readonly RelationDescription[];
  readonly description: string;
}

/** Kinds at the two ends of an edge; `*` stands for every kind. */
export interface EdgePair {
  readonly source: string;
  readonly target: string;
}

/** An edge type. `fields` begins with those that every edge has. */
export interface EdgeDescription {
  readonly name: string;
  readonly type: string;
  readonly term: string;
  readonly pairs: readonly EdgePair[];
  readonly discriminator?: string;
  readonly symmetric: boolean;
  /** True for types whose edges must never run in a circle. */
  readonly acyclic: boolean;
  readonly fields: readonly FieldDescription[];
  readonly description: string;
}

/** A closed set of values. */
export interface EnumDescription {
  readonly name: string;
  readonly values: readonly { readonly name: string; readonly term: string }[];
  readonly description: string;
}

/** Everything that the SDL says about stored data. */
export interface Model {
  readonly kinds: readonly KindDescription[];
  readonly edges: readonly EdgeDescription[];
  readonly enums: readonly EnumDescription[];
}
