/** The jars of the Neo4j that tests start: fetched once with Maven, kept in `.neo4j/lib`. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const OLDEST_JAVA = 17;
const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));
const POM_FILE = join(PROJECT_ROOT, 'tools/neo4j/pom.xml');

/** Names what this machine lacks to run its own Neo4j, in words fit for a message. */
export function findMissingTool(): string | undefined {
  if (readJavaVersion() < OLDEST_JAVA) return `Java ${OLDEST_JAVA} or newer`;
  if (!existsSync(jarsDirectory()) && spawnSync('mvn', ['-version']).status !== 0) return 'Maven';
  return undefined;
}

/**
 * Gives the directory of the jars. The first call takes Maven about a minute without a warm local
 * repository. Two processes may call at once: each builds its own copy and the first rename wins.
 */
export async function loadNeo4jJars(): Promise<string> {
  const target = jarsDirectory();
  if (existsSync(target)) return target;

  await mkdir(dirname(target), { recursive: true });
  const copy = await mkdtemp(`${target}-`);
  try {
    await copyJars(copy);
    await rename(copy, target);
  } catch (error) {
    await rm(copy, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

async function copyJars(directory: string): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-DexcludeTypes=pom'];
  const mavenArguments = ['-q', '-B', '-f', POM_FILE, ...goal, `-DoutputDirectory=${directory}`];
  await promisify(execFile)('mvn', mavenArguments);
}

/** The version is part of the path, so that a new version in the pom is fetched again. */
function jarsDirectory(): string {
  const version = /<neo4j\.version>(.+)<\/neo4j\.version>/.exec(
    readFileSync(POM_FILE, 'utf8'),
  )?.[1];
  if (version === undefined) throw new Error(`${POM_FILE} names no neo4j.version`);
  return join(PROJECT_ROOT, '.neo4j/lib', version);
}

/** The feature number, like 17; 0 without Java, 1 for Java 8 and older. */
function readJavaVersion(): number {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
}
