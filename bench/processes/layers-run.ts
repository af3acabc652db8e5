/**
 * The layers of a graph of some size, in a process of its own; prints milliseconds per run and the most
 * memory of the process as JSON. Usage: layers-run.ts QUESTIONS RUNS.
 */
import { buildCsr } from '../../src/algorithms/csr.ts';
import { buildLayers } from '../../src/algorithms/layers.ts';
import { makeQuestionGraph, PLAIN_MIX } from '../graphs/question-arrays.ts';
import { milliseconds } from '../pairs.ts';

const WARM_UPS = 3;

const [questions, runs] = process.argv.slice(2).map(Number);
const request = { shape: 'layered', questions: questions ?? 0, edgesEach: 4, seed: 1 } as const;
const lists = makeQuestionGraph({ ...request, ...PLAIN_MIX });
const csr = buildCsr(lists.nodeCount, lists.hardSources, lists.hardTargets);
for (let turn = 0; turn < WARM_UPS; turn += 1) buildLayers(csr);
const times = Array.from({ length: runs ?? 0 }, () => milliseconds(() => buildLayers(csr)));
process.stdout.write(JSON.stringify({ times }));
