/** igraph in a process of its own, which answers one request after another. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { RESULTS } from '../report/measure.ts';

/** The release that is compared with. */
const PACKAGE = 'igraph==1.0.0';
const PROGRAM = fileURLToPath(new URL('igraph_peer.py', import.meta.url));

/** What is asked of it; see igraph_peer.py. */
export interface IgraphRequest {
  readonly operation: string;
  readonly graph: string;
  readonly tell?: boolean;
  readonly [argument: string]: unknown;
}

export interface IgraphAnswer {
  readonly milliseconds: number;
  /** Present when asked to tell. */
  readonly found?: unknown;
}

/** A running igraph; `close` ends it. */
export class Igraph {
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;

  constructor() {
    this.#child = spawn(pythonWithIgraph(), [PROGRAM], { stdio: ['pipe', 'pipe', 'inherit'] });
    if (!this.#child.stdout) throw new Error('igraph cannot be heard');
    this.#answers = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]();
  }

  /** Gives it the edges of a graph under a name. */
  async load(
    graph: string,
    nodes: number,
    sources: Uint32Array,
    targets: Uint32Array,
  ): Promise<void> {
    const file = join(RESULTS, `${graph}.edges`);
    const numbers = new Uint32Array(1 + sources.length + targets.length);
    numbers.set([nodes]);
    numbers.set(sources, 1);
    numbers.set(targets, 1 + sources.length);
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(file, numbers);
    await this.loadFile(graph, file);
  }

  /** The same from a file that is there already. */
  async loadFile(graph: string, file: string): Promise<void> {
    await this.#send({ operation: 'load', graph, file });
  }

  async ask(request: IgraphRequest): Promise<IgraphAnswer> {
    return (await this.#send(request)) as IgraphAnswer;
  }

  close(): void {
    this.#child.kill();
  }

  async #send(request: object): Promise<unknown> {
    this.#child.stdin?.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await this.#answers.next();
    if (done) throw new Error('igraph ended before it answered; its last lines say why');
    return JSON.parse(value);
  }
}

/**
 * A Python that has igraph: that of IGRAPH_PYTHON, or one that is made below bench/results. Throws with
 * one line that says what is missing.
 */
function pythonWithIgraph(): string {
  const given = process.env['IGRAPH_PYTHON'];
  if (given) return given;
  const folder = join(RESULTS, 'python');
  const python = join(folder, 'bin/python');
  if (existsSync(python) && hasIgraph(python)) return python;
  const isMade = spawnSync('python3', ['-m', 'venv', folder]).status === 0;
  const install = ['-m', 'pip', 'install', '--quiet', PACKAGE];
  if (isMade && spawnSync(python, install, { stdio: 'inherit' }).status === 0) return python;
  throw new Error(
    `igraph is missing: python3 with venv and pip must be there and reach a package index for ${PACKAGE}, or IGRAPH_PYTHON must name a Python that has it.`,
  );
}

function hasIgraph(python: string): boolean {
  return spawnSync(python, ['-c', 'import igraph']).status === 0;
}
