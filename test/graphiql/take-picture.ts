/**
 * Takes the pictures of the README, `npm run picture`: GraphiQL with the answer to what holds the
 * field back, and the page of a question.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildLacuna, makeDataFolder, serveLacuna } from '../support/run-lacuna.ts';
import { findBrowser, openBrowser, visit } from './browser.ts';

const PICTURE = fileURLToPath(new URL('../../docs/images/graphiql.png', import.meta.url));
const PAGE_PICTURE = fileURLToPath(new URL('../../docs/images/record-page.png', import.meta.url));

const executable = findBrowser();
if (executable === undefined) throw new Error('a picture needs a browser');
await buildLacuna();
const data = await makeDataFolder();
const serving = await serveLacuna({ DATA_DIR: data.folder });
const browser = await openBrowser(executable);
try {
  const { page, run } = await visit(browser, `${serving.url}graphiql/`);
  await run(/"rank":\s*1/);
  // Scroll bars fade once the mouse is elsewhere.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(2_000);
  mkdirSync(dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  const record = await browser.newPage({ viewport: { width: 1000, height: 1250 } });
  await record.goto(`${serving.url}page/question/self-report-reliability`);
  await record.screenshot({ path: PAGE_PICTURE });
} finally {
  await browser.close();
  serving.child.kill('SIGTERM');
  await serving.exit;
  await data.remove();
}
