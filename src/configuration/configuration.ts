/** The one place that reads the environment. The table of variables stands in the README. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { StoreLocation } from '../store/store-location.ts';
import { addressName } from './address.ts';

/** A setting cannot be used; the message says which, what was given and what is allowed. */
export class ConfigurationMistake extends Error {
  override name = 'ConfigurationMistake';
}

export interface Configuration {
  readonly store: StoreLocation;
  readonly host: string;
  readonly port: number;
  /** Ends with a slash; undefined when the store's own or the default is to be used. */
  readonly baseIri?: string;
  /** Begins every IRI of a store that is started for the first time without BASE_IRI. */
  readonly defaultBaseIri: string;
  readonly seed: 'field' | 'example' | 'none';
  readonly analysis: AnalysisSettings;
  readonly logLevel: string;
}

/** How what works through the whole graph is answered. */
export interface AnalysisSettings {
  /** Worker threads; 0 for none. */
  readonly threads: number;
  /** After which answers that can tell a part end with it. */
  readonly seconds: number;
  /** Memory for answers that are kept. */
  readonly cacheBytes: number;
}

const DEFAULT_PORT = 4000;

const MOST_THREADS = 64;
const MOST_SECONDS = 3_600;
const MOST_CACHE_MEGABYTES = 65_536;
const BYTES_PER_MEGABYTE = 2 ** 20;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const NEO4J_URI = /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/[^\s/@]+$/;

/** Name and password inside an address, which have no place in any setting. */
const CREDENTIALS = /\/\/[^/@]*@/;

/** Characters that no IRI may hold. */
const NEVER_IN_IRI = /[\s<>"{}|\\^`?#]/;

const BASE_IRI_FORM =
  'an address that begins with https:// or http:// and ends with a slash, without user name, query or fragment';

const environmentSchema = z.object({
  NEO4J_URI: z
    .string()
    .regex(NEO4J_URI, 'an address such as neo4j://localhost:7687 or neo4j+s://example.org')
    .optional(),
  NEO4J_USER: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/, 'the name of a database')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:_-]+$/, 'a host name or an address such as 127.0.0.1')
    .default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(DEFAULT_PORT),
  BASE_IRI: z.string().refine(isBaseIri, BASE_IRI_FORM).optional(),
  SEED: z.enum(['field', 'example', 'none'], { error: 'field, example or none' }).default('field'),
  ANALYSIS_THREADS: wholeNumber(0, MOST_THREADS).optional(),
  ANALYSIS_SECONDS: wholeNumber(1, MOST_SECONDS).default(20),
  ANALYSIS_CACHE_MB: wholeNumber(0, MOST_CACHE_MEGABYTES).default(64),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

/** A setting that is a number in this range, written in digits alone. */
function wholeNumber(least: number, most: number) {
  const allowed = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,5}$/, allowed)
    .transform(Number)
    .refine((number) => number >= least && number <= most, allowed);
}

/** Names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(environmentSchema.shape);

/**
 * The configuration that the environment asks for. An empty variable counts as absent. Throws
 * `ConfigurationMistake` for the first value that is not allowed.
 */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): Configuration {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    const shown = JSON.stringify(given[name]?.replace(CREDENTIALS, '//…@'));
    throw new ConfigurationMistake(`${name} is ${shown}; it must be ${issue?.message}.`);
  }
  const settings = parsed.data;
  return {
    store: engineOf(settings),
    host: settings.HOST,
    port: settings.PORT,
    ...(settings.BASE_IRI === undefined ? {} : { baseIri: settings.BASE_IRI }),
    defaultBaseIri: defaultBaseIri(settings.HOST, settings.PORT),
    seed: settings.SEED,
    analysis: {
      // One core is left to those who ask for little.
      threads: settings.ANALYSIS_THREADS ?? Math.max(1, availableParallelism() - 1),
      seconds: settings.ANALYSIS_SECONDS,
      cacheBytes: settings.ANALYSIS_CACHE_MB * BYTES_PER_MEGABYTE,
    },
    logLevel: settings.LOG_LEVEL,
  };
}

function engineOf(settings: z.infer<typeof environmentSchema>): StoreLocation {
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = settings;
  if (uri === undefined) {
    if ([user, password, database].some((each) => each !== undefined)) {
      throw new ConfigurationMistake(
        'NEO4J_URI is missing; give the address of Neo4j, or remove the other NEO4J_ variables to use the embedded store.',
      );
    }
    return { engine: 'sqlite', folder: resolve(settings.DATA_DIR) };
  }
  if (password === undefined) {
    throw new ConfigurationMistake('NEO4J_PASSWORD is missing; NEO4J_URI needs it.');
  }
  return {
    engine: 'neo4j',
    uri,
    user: user ?? 'neo4j',
    password,
    ...(database === undefined ? {} : { database }),
  };
}

/** Throws `ConfigurationMistake` unless every IRI may begin with the text, which `name` names. */
export function checkBaseIri(name: string, text: string): void {
  if (isBaseIri(text)) return;
  const shown = JSON.stringify(text.replace(CREDENTIALS, '//…@'));
  throw new ConfigurationMistake(`${name} is ${shown}; it must be ${BASE_IRI_FORM}.`);
}

function isBaseIri(text: string): boolean {
  if (!/^https?:\/\/[^/]+\/(?:.*\/)?$/.test(text) || NEVER_IN_IRI.test(text)) return false;
  return URL.canParse(text) && !CREDENTIALS.test(text);
}

/** Port 0 is another one at each start, and the addresses for "all" lead nowhere. */
function defaultBaseIri(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : addressName(host);
  return `http://${name}:${port === 0 ? DEFAULT_PORT : port}/`;
}
