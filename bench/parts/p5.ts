/** How long a point query takes while the heaviest analysis runs, against an idle server. */
import { wholeWorld } from '../graphs/world.ts';
import { pairs } from '../pairs.ts';
import { partOptions } from '../part-options.ts';
import type { LoadWindow } from '../processes/point-load.ts';
import { runProcess } from '../processes/run-process.ts';
import { pairedMeasure, saveResult } from '../report/measure.ts';
import { tell } from '../report/tell.ts';
import { Client } from '../server/client.ts';
import { buildServer, type ServerProcess, startLacuna } from '../server/lacuna-process.ts';
import { HYPOTHETICAL_RANKING } from '../server/queries.ts';
import { sqliteEngine } from '../stores/engines.ts';

const WINDOW_SECONDS = 5;
/** Open questions from which hypotheses are made. */
const OPEN = '{ readyQuestions(first: 100) { nodes { slug } } }';

const { begun, questions, runs } = partOptions();
buildServer();
const { variables } = await sqliteEngine('SQLite, all sorts of record', wholeWorld(questions));
const server = await startLacuna(variables);
try {
  const client = new Client(server.url);
  const { text } = await client.ask(OPEN);
  const open = [...text.matchAll(/"slug":"([^"]+)"/g)].map(([, slug = '']) => slug);
  // The first of each sort finds caches empty.
  await client.ask(HYPOTHETICAL_RANKING, { settle: open.slice(0, 2) });
  client.close();
  await load(server);
  const { one: busy, other: idle } = await pairs(
    runs,
    (run) => whileAnalysing(server, open, run),
    () => load(server),
  );
  const samples = Math.min(...busy.map((window) => window.samples));
  const analyses = busy.reduce((sum, window) => sum + window.analyses, 0);
  const note = `at least ${samples} samples per window of ${WINDOW_SECONDS} s; ${analyses} analyses ended meanwhile; longest of all ${Math.max(...busy.map(({ longest }) => longest)).toFixed(0)} ms`;
  const said = { unit: 'ms', peerName: 'an idle server', note };
  const measures = [
    pairedMeasure(
      { what: 'p99 of a point query while rankings of hypotheses are computed', goal: 2, ...said },
      busy.map(({ p99 }) => p99),
      idle.map(({ p99 }) => p99),
    ),
    pairedMeasure(
      { what: 'median of the same', ...said },
      busy.map(({ median }) => median),
      idle.map(({ median }) => median),
    ),
  ];
  saveResult('p5', begun, { measures: measures.map(tell) });
} finally {
  await server.stop();
}

function load({ url }: ServerProcess): Promise<LoadWindow> {
  return runProcess('point-load.ts', [url, String(WINDOW_SECONDS), String(questions)]);
}

/** A window in which one analysis after another runs, each over another hypothesis. */
async function whileAnalysing(
  loaded: ServerProcess,
  open: readonly string[],
  run: number,
): Promise<LoadWindow & { readonly analyses: number }> {
  const client = new Client(loaded.url);
  let isOver = false;
  let analyses = 0;
  const analysing = (async () => {
    while (!isOver) {
      const settle = [open[run % open.length], open[(run + 1 + analyses) % open.length]];
      await client.ask(HYPOTHETICAL_RANKING, { settle: [...new Set(settle)] });
      analyses += 1;
    }
  })();
  const window = await load(loaded);
  isOver = true;
  await analysing;
  client.close();
  return { ...window, analyses };
}
