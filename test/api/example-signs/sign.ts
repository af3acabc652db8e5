/** What is true of the answer of an example when it is right. */
export type Sign = (data: Record<string, unknown>) => void;

/** Signs by the name of the example. */
export type Signs = Readonly<Record<string, Sign>>;
