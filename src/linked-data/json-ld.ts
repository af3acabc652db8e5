/** A value of a JSON document. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** An object of a JSON-LD document: a node, a context or a term definition. */
export type JsonObject = { readonly [key: string]: JsonValue };
