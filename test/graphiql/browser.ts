/** A real browser for pages, if this machine has one. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where the browser is; undefined, with a loud line, where there is none. */
export function findBrowser(): string | undefined {
  const found = PLACES.find((place) => existsSync(place));
  if (found !== undefined) return found;
  const report = `NOT RUN: every test that needs a browser (none of ${PLACES.join(', ')} was found)`;
  if (process.env['REQUIRE_BROWSER'] === '1') throw new Error(report);
  process.stderr.write(`\n!!! ${report} !!!\n\n`);
  return undefined;
}

/** Starts the browser with a fresh profile; the caller closes it. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: SWITCHES });
}

/** GraphiQL as somebody sees it who comes for the first time. */
export interface Visit {
  readonly page: Page;
  /** What the browser's console said, and every request to elsewhere, in a list that grows. */
  readonly complaints: readonly string[];
  /** Presses the play button and gives the text of the answer once it holds the words. */
  run(words: RegExp): Promise<string>;
  close(): Promise<void>;
}

/** Opens the address in a profile of its own and waits for the play button. */
export async function visit(
  browser: Browser,
  address: string,
  viewport = { width: 1600, height: 1000 },
): Promise<Visit> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) complaints.push(`asked ${url}`);
  });
  await page.goto(address);
  // Before its editor is there, the play button plays nothing.
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  return {
    page,
    complaints,
    async run(words) {
      await page.locator('.graphiql-execute-button').click();
      const answer = page.locator('.result-window');
      await answer.filter({ hasText: words }).waitFor();
      return await answer.innerText();
    },
    close: () => context.close(),
  };
}
