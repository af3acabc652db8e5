/** A graph that another thread keeps true, and what it reads of the past by itself. */
import { describe, expect, it } from 'vitest';
import { openGraph } from '../../src/projection/open-graph.ts';
import type { Projection } from '../../src/projection/projection.ts';
import { receiveGraph } from '../../src/projection/shared-graph.ts';
import { question } from '../analysis/small-graphs.ts';
import { openTestStore, writeStates } from '../support/test-api.ts';

const statusOf = (projection: Projection, id: string) =>
  projection.value(projection.indexOf(id) ?? -1, 'status');

describe('a received graph', () => {
  it('follows new values after it has met others in the past', async () => {
    const store = await openTestStore([
      question('a'),
      question('b', { status: 'PARTIALLY_ANSWERED' }),
    ]);
    // From here on nobody has the value, so that the graph that is opened next does not know it.
    await writeStates(store, [question('b')]);
    const graph = await openGraph(store);
    const sender = graph.share();
    const received = receiveGraph(store, async () => false);
    const tell = () =>
      received.take(structuredClone(sender.toShared('public', graph.project('public'))));
    tell();
    const past = await received.graph.projectAt('public', 1);
    await writeStates(store, [question('a', { status: 'DISSOLVED' })]);
    await graph.refresh();
    tell();
    const newest = received.graph.project('public');

    expect(statusOf(newest, 'question/a')).toBe('DISSOLVED');
    expect(statusOf(newest, 'question/b')).toBe('OPEN');
    expect(statusOf(past, 'question/b')).toBe('PARTIALLY_ANSWERED');
    expect(statusOf(await received.graph.projectAt('public', 2), 'question/a')).toBe('OPEN');
    graph.close();
    await store.close();
  });
});
