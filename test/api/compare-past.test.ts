/** compare over the server's own history. */
import { expect, it } from 'vitest';
import { submitChanges } from '../../src/changes/submit-changes.ts';
import { answered, open, requires } from '../analysis/small-graphs.ts';
import { openTestApi } from '../support/test-api.ts';

it('compares a revision of the past with now', async () => {
  // The store writes the time of its clock, so that the server must go by the same one.
  const now = () => new Date();
  const api = await openTestApi([...open('a', 'b', 'old'), requires('b', 'a')], { now });
  const { viewer } = await api.read<Now>('{ viewer { revision } }');
  await submitChanges(api.store, {
    actor: 'test',
    message: 'later',
    changes: [{ put: answered('a') }, { remove: 'question/old' }],
  });
  await api.services.graph.refresh();

  const { compare } = await api.read(
    `query ($from: AsOf!) { compare(from: $from) {
       value ready { question { slug title } openedBy { id } } settled { slug } removed { id } from
     } }`,
    { from: viewer.revision },
  );
  const backwards = await api.ask(
    'query ($to: AsOf!, $from: AsOf!) { compare(from: $from, to: $to) { value } }',
    { from: (await api.read<Now>('{ viewer { revision } }')).viewer.revision, to: viewer.revision },
  );
  await api.close();

  expect(compare).toEqual({
    value: 3,
    ready: [{ question: { slug: 'b', title: 'b' }, openedBy: [{ id: 'question/a' }] }],
    settled: [{ slug: 'a' }],
    removed: [{ id: 'question/old' }],
    from: viewer.revision,
  });
  expect(backwards.errors.map(({ message }) => message)).toEqual([
    'from is after to; compare goes from the earlier moment to the later one.',
  ]);
});

interface Now {
  readonly viewer: { readonly revision: string };
}
