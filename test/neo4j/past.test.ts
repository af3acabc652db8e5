/** The past on Neo4j: as on the other engine, with checkpoints, and through the API. */
import { expect, it } from 'vitest';
import { Checkpoints } from '../../src/projection/checkpoints.ts';
import { loadImage } from '../../src/projection/load-image.ts';
import { openGraph } from '../../src/projection/open-graph.ts';
import { PastImages } from '../../src/projection/past-images.ts';
import { openNeo4jStore } from '../../src/store/engines/neo4j/open-neo4j-store.ts';
import { contentOf, entriesOf } from '../projection/image-of.ts';
import { expectedPast, imagesOf, wholeLog } from '../projection/past-oracle.ts';
import { RandomChanges } from '../projection/random-changes.ts';
import { ALL_FIELDS } from '../support/all-fields.ts';
import { askedAt } from '../support/asked-at.ts';
import { serveStore, TEST_DATE, type TestApi, writeStates } from '../support/test-api.ts';
import { describeOnNeo4j } from './test-neo4j.ts';

const HISTORIES = 2;

/** Each revision is made several times over, in a few statements each. */
const TIMEOUT_MS = 180_000;

/** A graph in which nothing is hidden. */
const OPEN_SEED = 2;

describeOnNeo4j('the past', (getNeo4j) => {
  it(
    `is what was had at every revision of ${HISTORIES} random histories, less what is hidden since`,
    async () => {
      for (let seed = 1; seed <= HISTORIES; seed++) {
        await getNeo4j().wipe();
        const store = await openNeo4jStore(getNeo4j().connection);
        const changes = new RandomChanges(seed);
        await writeStates(store, changes.start());
        for (let each = 0; each < 8; each++) await changes.commit(store);
        const log = await wholeLog(store);
        const images = imagesOf(log);
        const newest = await loadImage(store);
        const past = { spacing: 10, keptEntries: 1 };
        const graph = await openGraph(store, undefined, { past });
        const pastImages = new PastImages(store, newest, past);

        for (const image of images.slice(0, -1).reverse()) {
          const place = `seed ${seed}, revision ${image.revision}`;
          const found = await pastImages.at(image.revision);
          expect(entriesOf(found.image), place).toEqual(entriesOf(image));
          const projection = await graph.projectAt('public', image.revision);
          const expected = expectedPast(log, image, newest);
          expect(JSON.stringify(contentOf(projection)), place).toBe(
            JSON.stringify(contentOf(expected)),
          );
        }
        expect((await new Checkpoints(store).list()).length).toBeGreaterThan(0);
        graph.close();
        await store.close();
      }
    },
    TIMEOUT_MS,
  );

  it(
    'has the texts and the provenance that it had',
    async () => {
      await getNeo4j().wipe();
      const store = await openNeo4jStore(getNeo4j().connection);
      const changes = new RandomChanges(OPEN_SEED, false);
      await writeStates(store, changes.start());
      for (let each = 0; each < 8; each++) await changes.commit(store);
      const api = await serveStore(store);
      const { revision } = api.services.graph.project('public');
      const asOf = api.services.tokens.seal(revision, 'public');
      const then = await answersOf(askedAt(api, { validAt: TEST_DATE }));

      for (let each = 0; each < 12; each++) await changes.commit(store);
      await api.services.graph.refresh();

      expect(await answersOf(askedAt(api, { asOf, validAt: TEST_DATE }))).toEqual(then);
      expect(await answersOf(askedAt(api, { validAt: TEST_DATE }))).not.toEqual(then);
      await api.close();
    },
    TIMEOUT_MS,
  );
});

async function answersOf(api: TestApi): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  for (const query of ALL_FIELDS) answers.push(await api.read(query));
  for (const query of ['question', 'q1']) {
    answers.push(
      await api.read(
        'query ($query: String!) { search(query: $query) { edges { score node { id label } } } }',
        { query },
      ),
    );
  }
  return answers;
}
