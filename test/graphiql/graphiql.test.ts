import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/api/examples.ts';
import { buildLacuna } from '../support/run-lacuna.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { findBrowser, openBrowser, visit } from './browser.ts';

const PHONE = { width: 390, height: 844 };
const LINKED = 'query Linked($id: ID!) { question(id: $id) { slug } }';

const executable = findBrowser();

const operationNames = EXAMPLES.map(({ query }) => /^query (\w+)/m.exec(query)?.[1]);

describe.skipIf(executable === undefined)('/graphiql/ in a browser', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    await buildLacuna();
    server = await startTestServer({ seed: 'field' });
    browser = await openBrowser(executable ?? '');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('shows the examples as tabs and, by kind of user, in a panel', async () => {
    const { page, complaints, close } = await visit(browser, `${server.url}graphiql/`);
    const panel = page.getByRole('region', { name: 'Examples' });

    expect(await page.locator('.graphiql-tab').allInnerTexts()).toEqual(operationNames);
    const audiences = [...new Set(EXAMPLES.map(({ audience }) => audience))];
    const grouped = audiences.flatMap((each) =>
      EXAMPLES.filter(({ audience }) => audience === each),
    );
    expect(await panel.locator('li').allInnerTexts()).toEqual(grouped.map(({ name }) => name));
    expect((await panel.locator('h2').allInnerTexts()).map((text) => text.toLowerCase())).toEqual(
      audiences,
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('answers what holds the field back, with no request to elsewhere and a clean console', async () => {
    const { run, complaints, close } = await visit(browser, `${server.url}graphiql/`);
    const answer = await run(/"rank":\s*1/);

    expect(answer).toMatch(/"bottlenecks":/);
    expect(answer).toMatch(/"sentence":/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('answers every example, chosen from the panel', async () => {
    const { page, run, complaints, close } = await visit(browser, `${server.url}graphiql/`);

    for (const { name } of EXAMPLES) {
      await page.getByRole('button', { name, exact: true }).click();
      expect(await run(/"data":/), name).not.toMatch(/"errors":/);
    }
    expect(await page.locator('.graphiql-tab').count()).toBe(EXAMPLES.length);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['graphiql/', 'graphiql'])('opens the query that a link to /%s holds', async (path) => {
    const parameters = new URLSearchParams({
      query: LINKED,
      variables: '{"id":"self-report-reliability"}',
    });
    const { page, run, complaints, close } = await visit(
      browser,
      `${server.url}${path}?${parameters}`,
    );

    expect(await page.locator('.graphiql-tab').first().innerText()).toBe('Linked');
    expect(await run(/"slug":/)).toContain('self-report-reliability');
    expect(complaints).toEqual([]);
    await close();
  });

  it('makes a link to the query in the editor', async () => {
    const address = `${server.url}graphiql/?${new URLSearchParams({ query: LINKED })}`;
    const { page, close } = await visit(browser, address);
    await page.evaluate("history.replaceState(null, '', '/graphiql/')");
    await page.getByRole('button', { name: 'Copy link to this query' }).click();

    await expect.poll(() => new URL(page.url()).searchParams.get('query')).toBe(LINKED);
    await close();
  });

  it('keeps the tabs of an earlier visit', async () => {
    const { page, close } = await visit(browser, `${server.url}graphiql/`);
    await page.getByRole('button', { name: 'Close Tab' }).first().click();
    const stored = "JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}').tabs?.length";
    await expect.poll(() => page.evaluate(stored)).toBe(EXAMPLES.length - 1);
    await page.reload();

    await expect.poll(() => page.locator('.graphiql-tab').count()).toBe(EXAMPLES.length - 1);
    await close();
  });

  it('lays the answer below the query on a phone', async () => {
    const { page, run, close } = await visit(browser, `${server.url}graphiql/`, PHONE);
    await run(/"sentence":/);
    const query = await page.locator('.graphiql-query-editor').boundingBox();
    const answer = await page.locator('.graphiql-response').boundingBox();
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );

    expect(query?.width).toBeGreaterThan(300);
    expect(answer?.width).toBeGreaterThan(300);
    expect(answer?.height).toBeGreaterThan(200);
    expect(answer?.y).toBeGreaterThan((query?.y ?? 0) + (query?.height ?? 0) - 1);
    expect(overflow).toBe(0);

    await page.getByRole('button', { name: 'Show Examples' }).click();
    const panel = await page.getByRole('region', { name: 'Examples' }).boundingBox();
    expect(panel?.width).toBeGreaterThan(300);
    await close();
  });
});
