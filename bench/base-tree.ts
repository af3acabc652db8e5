/** The sources of another revision in a folder of their own, built, beside those that are here. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './report/measure.ts';
import { buildServer } from './server/lacuna-process.ts';

/** A revision that was checked out. */
export interface BaseTree {
  readonly revision: string;
  readonly root: string;
  /** Takes the folder away. */
  remove(): void;
}

/** The full name of a revision; undefined where the history does not reach as far. */
export function revisionNamed(name: string): string | undefined {
  const { status, stdout } = git('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  return status === 0 ? stdout.trim() : undefined;
}

/** Checks the revision out and builds it with the packages that are installed here. */
export function checkOutBase(revision: string): BaseTree {
  const parent = mkdtempSync(join(tmpdir(), 'lacuna-base-'));
  const root = join(parent, 'tree');
  const remove = () => {
    git('worktree', 'remove', '--force', root);
    rmSync(parent, { recursive: true, force: true });
    git('worktree', 'prune');
  };
  try {
    const { status, stderr } = git('worktree', 'add', '--detach', root, revision);
    if (status !== 0) throw new Error(`git cannot check ${revision} out: ${stderr.trim()}`);
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    // What the two have in common need not be built again.
    if (existsSync(join(ROOT, 'dist')))
      cpSync(join(ROOT, 'dist'), join(root, 'dist'), { recursive: true });
    buildServer(root);
    return { revision, root: `${root}/`, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function git(...args: readonly string[]) {
  return spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
}
