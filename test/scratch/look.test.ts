import { it } from 'vitest';
import { readBundledSeed } from '../../src/seeding/seed-store.ts';
import { openTestApi } from '../support/test-api.ts';
for (const seed of ['example', 'field'] as const) {
  it(seed, async () => {
    const { records, edges } = readBundledSeed(seed);
    const api = await openTestApi([...records, ...edges]);
    const t0 = Date.now();
    const { gaps } = await api.read<any>('{ gaps(first: 100) { totalCount sentence counts { kind count } severityCounts { severity count } nodes { kind severity subject { id } reason nextStep sentence because { records { id } } } } }');
    console.log(seed, Date.now() - t0, gaps.totalCount, gaps.sentence, JSON.stringify(gaps.counts.map((c: any) => c.kind + ':' + c.count)), JSON.stringify(gaps.severityCounts));
    if (seed === 'example') for (const n of gaps.nodes) console.log(n.kind, n.severity, n.subject.id, '|', n.reason, '|', n.because[0].records.map((r: any) => r.id).join(','));
    else {
      const seen = new Set();
      for (const c of gaps.counts) {
        if (!c.count) continue;
        const { gaps: g } = await api.read<any>(`{ gaps(first: 1, kinds: [${c.kind}]) { nodes { severity sentence } } }`);
        console.log(c.kind, g.nodes[0].severity, g.nodes[0].sentence);
      }
      const x = await api.read<any>('{ claims(first: 100) { nodes { certainty { value sentence } } } }');
      const by: any = {}; for (const c of x.claims.nodes) { by[c.certainty.value] = (by[c.certainty.value] ?? 0) + 1; }
      console.log(by, x.claims.nodes.slice(0, 4).map((c: any) => c.certainty.sentence));
      for (const [r, c] of [['TOPIC','METHOD'],['LAB','METHOD'],['QUESTION','QUESTION'],['LAB','SYSTEM'],['RUBRIC','QUESTION'],['CAPABILITY','LAB'],['INDICATOR','QUESTION'],['LAB','LAB']]) {
        const t = Date.now();
        const { coverage } = await api.read<any>(`{ coverage(rows: ${r}, columns: ${c}, limit: 5) { value parts { rows columns cells filledCells } ways { sentence } sentence truncated { reason } holes { rowCount columnCount emptyCells } cells { row { slug } column { slug } count } } }`);
        console.log(Date.now() - t, JSON.stringify(coverage).slice(0, 900));
      }
    }
    await api.close();
  });
}
