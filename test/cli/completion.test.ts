/** Completion: bash really completes, and every shell is told of every command and option. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completionScript, SHELLS } from '../../src/cli/completion-scripts.ts';
import { createProgram } from '../../src/cli/program.ts';
import { GRAPH_FORMATS } from '../../src/exchange/export-graph.ts';
import { FORMATS } from '../../src/exchange/read/read-file.ts';

const program = createProgram(() => undefined);
const names = program.commands.map((command) => command.name());

describe.each(SHELLS)('the script for %s', (shell) => {
  it('tells of every command and option', () => {
    const script = completionScript(program, shell);

    for (const command of program.commands) {
      expect(script).toContain(command.name());
      for (const { long } of command.options) {
        const written = shell === 'fish' ? `-l ${long?.slice(2)} ` : String(long);
        expect(script, `${command.name()} ${long}`).toContain(written);
      }
    }
    expect(script).not.toMatch(/undefined|\[object/);
  });
});

/** What is offered after `--format`. */
function formatsOf(name: string): readonly string[] {
  const command = program.commands.find((each) => each.name() === name);
  return command?.options.find(({ long }) => long === '--format')?.argChoices ?? [];
}

it('offers every format that is written, and every one that is read', () => {
  const readable = (name: string) =>
    FORMATS.find(({ endings }) => endings.includes(`.${name}`))?.name;

  expect([...formatsOf('export')].sort()).toEqual([...GRAPH_FORMATS, 'csv'].sort());
  for (const name of ['import', 'validate']) {
    expect(formatsOf(name).map(readable).sort()).toEqual(FORMATS.map((each) => each.name).sort());
  }
});

describe.skipIf(!existsSync('/usr/bin/bash') && !existsSync('/bin/bash'))('in bash', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lacuna-completion-'));
    await writeFile(join(folder, 'lacuna.bash'), completionScript(program, 'bash'));
    await writeFile(join(folder, 'questions.yaml'), '');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** What a press of the tab key offers after the words; the last one is being typed. */
  async function offered(...words: readonly string[]): Promise<readonly string[]> {
    const script = `
      set -u
      source "$0"; source "$0"
      COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=\${#COMP_LINE}
      function_name=$(complete -p lacuna | sed 's/.*-F \\([^ ]*\\) .*/\\1/')
      COMPREPLY=()
      "$function_name" lacuna "\${COMP_WORDS[COMP_CWORD]}" "\${COMP_WORDS[COMP_CWORD-1]}"
      [ \${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = await promisify(execFile)(
      'bash',
      ['--norc', '-c', script, join(folder, 'lacuna.bash'), 'lacuna', ...words],
      { cwd: folder, env: { PATH: process.env['PATH'] ?? '' } },
    );
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it.each([
    [[''], [...names, 'help']],
    [['se'], ['serve', 'seed']],
    [['help', 'comp'], ['completion']],
    [
      ['seed', ''],
      ['field', 'example'],
    ],
    [['seed', 'e'], ['example']],
    [['completion', 'z'], ['zsh']],
    [
      ['verify', '--'],
      ['--adopt', '--json', '--help'],
    ],
    [
      ['export', '--format', 'n'],
      ['ndjson', 'nq'],
    ],
    [['export', '--json', 'target', '--form'], ['--format']],
    // Nothing of our own: then bash offers file names.
    [['import', 'que'], []],
    [['query', '--variables', '@'], []],
    [['nonsense', ''], []],
  ])('after %j offers %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it('evaluates nothing of what was typed', async () => {
    await offered('seed', `$(touch ${join(folder, 'evaluated')})`);
    await offered('`touch evaluated`', '');

    expect(existsSync(join(folder, 'evaluated'))).toBe(false);
  });
});
