/** What the lifecycle of a record means. Nothing else in the analysis reads it. */
import type { Projection } from './projection.ts';

/** Taken back by its editors. What is merely superseded was true when it was said, and still counts. */
export function isRetracted(projection: Projection, node: number): boolean {
  return projection.value(node, 'lifecycle') === 'RETRACTED';
}

/** In force: neither retracted nor superseded. */
export function isActive(projection: Projection, node: number): boolean {
  return projection.value(node, 'lifecycle') === 'ACTIVE';
}
