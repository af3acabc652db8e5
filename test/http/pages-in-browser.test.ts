/** Pages as a browser shows them: nothing is refused, nothing runs, nothing is wider than a phone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordState } from '../../src/model/states.ts';
import { seedStore } from '../../src/seeding/seed-store.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { findBrowser, openBrowser } from '../graphiql/browser.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const HOSTILE: RecordState = {
  kind: 'Question',
  slug: 'hostile',
  fields: {
    language: 'en',
    visibility: 'PUBLIC',
    lifecycle: 'ACTIVE',
    title: { en: '</script><script>document.title = "taken over"</script>' },
    text: { en: `${'a-very-long-word'.repeat(40)}"><img src=x onerror="document.title='taken'">` },
    status: 'OPEN',
  },
};

const PATHS = [
  'page',
  'page/question',
  'page/question/hostile',
  'page/question/self-report-reliability',
  'page/finding/albantakis-2023',
  'page/lab/eleos-ai',
  'page/work/butlin-2023',
  'page/edge/REQUIRES.question.self-report-reliability.question.self-report-consistency',
];

/** Read by the browser, since here there is no document. */
const PAPER = 'getComputedStyle(document.documentElement).backgroundColor';

const executable = findBrowser();

describe.skipIf(executable === undefined)('pages in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    await seedStore(store, 'field');
    await store.commit({
      actor: 'test',
      message: 'hostile',
      time: new Date().toISOString(),
      changes: [{ put: HOSTILE }],
    });
    server = await startTestServer({ store });
    browser = await openBrowser(executable ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it.each(PATHS)('fits a phone, in one request and with a clean console: /%s', async (path) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(server.url + path);
    const widest = await page.evaluate<number>('document.documentElement.scrollWidth');
    const paper = await page.evaluate<string>(PAPER);
    const title = await page.title();
    await context.close();

    expect(complaints).toEqual([]);
    expect(requests).toEqual([server.url + path]);
    expect(widest).toBeLessThanOrEqual(320);
    // The stylesheet was let in.
    expect(paper).toBe('rgb(253, 252, 250)');
    expect(title).toMatch(/ · Lacuna$/);
  });

  it('is dark where the reader wants it, and lets the keyboard skip to the content', async () => {
    const context = await browser.newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(`${server.url}page/question/self-report-reliability`);
    const paper = await page.evaluate<string>(PAPER);
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>('document.activeElement.textContent');
    await context.close();

    expect(paper).toBe('rgb(21, 23, 28)');
    expect(focused).toBe('Skip to the content');
  });

  it('leads from an IRI to the page, and on to what is connected', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}id/question/self-report-reliability`);
    await page
      .getByRole('link', { name: /model's self-reports|statements about themselves/ })
      .first()
      .click();

    expect(page.url()).toMatch(/\/page\/question\/[a-z-]+$/);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await page.getByRole('link', { name: 'open in GraphiQL' }).click();
    expect(page.url()).toMatch(/\/graphiql\/\?query=/);
    await page.close();
  });
});
