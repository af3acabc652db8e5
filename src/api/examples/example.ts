/** A query worth trying. `variables` is JSON text or empty. */
export interface Example {
  readonly name: string;
  readonly audience: 'analyst' | 'dashboard' | 'lab' | 'coordinator' | 'newcomer' | 'contributor';
  readonly query: string;
  readonly variables: string;
}
