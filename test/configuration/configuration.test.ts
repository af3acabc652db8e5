import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationMistake, readConfiguration } from '../../src/configuration/configuration.ts';

const NEO4J = { NEO4J_URI: 'neo4j://localhost:7687', NEO4J_PASSWORD: 'a-secret' };

function mistakeOf(environment: Record<string, string>): string {
  try {
    readConfiguration(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationMistake);
    return (error as Error).message;
  }
  throw new Error('the configuration was accepted');
}

describe('readConfiguration', () => {
  it('keeps the graph in ./data and serves on the loopback when nothing is set', () => {
    expect(readConfiguration({ PATH: '/usr/bin' })).toEqual({
      store: { engine: 'sqlite', folder: resolve('data') },
      host: '127.0.0.1',
      port: 4000,
      defaultBaseIri: 'http://127.0.0.1:4000/',
      seed: 'field',
      analysis: {
        threads: Math.max(1, availableParallelism() - 1),
        seconds: 20,
        cacheBytes: 64 * 1_048_576,
      },
      logLevel: 'info',
    });
  });

  it('takes an empty variable for an absent one', () => {
    const names = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'];
    const others = ['DATA_DIR', 'HOST', 'PORT', 'BASE_IRI', 'SEED', 'LOG_LEVEL'];
    const analysis = ['ANALYSIS_THREADS', 'ANALYSIS_SECONDS', 'ANALYSIS_CACHE_MB'];
    const empty = Object.fromEntries([...names, ...others, ...analysis].map((name) => [name, '']));

    expect(readConfiguration(empty)).toEqual(readConfiguration({}));
  });

  it('reads every variable of the embedded store', () => {
    const environment = {
      DATA_DIR: '/srv/lacuna',
      HOST: '::1',
      PORT: '0',
      BASE_IRI: 'https://graph.example/field/',
      SEED: 'none',
      ANALYSIS_THREADS: '0',
      ANALYSIS_SECONDS: '1',
      ANALYSIS_CACHE_MB: '0',
      LOG_LEVEL: 'silent',
    };

    expect(readConfiguration(environment)).toEqual({
      store: { engine: 'sqlite', folder: '/srv/lacuna' },
      host: '::1',
      port: 0,
      defaultBaseIri: 'http://[::1]:4000/',
      baseIri: 'https://graph.example/field/',
      seed: 'none',
      analysis: { threads: 0, seconds: 1, cacheBytes: 0 },
      logLevel: 'silent',
    });
  });

  it('selects Neo4j by its address, whose user and database have defaults', () => {
    expect(readConfiguration(NEO4J).store).toEqual({
      engine: 'neo4j',
      uri: 'neo4j://localhost:7687',
      user: 'neo4j',
      password: 'a-secret',
    });
    const more = { ...NEO4J, NEO4J_USER: 'ada', NEO4J_DATABASE: 'lacuna' };
    expect(readConfiguration(more).store).toMatchObject({ user: 'ada', database: 'lacuna' });
  });

  it.each([
    ['NEO4J_URI', 'bolt://127.0.0.1:7687'],
    ['NEO4J_URI', 'neo4j+s://abc.databases.neo4j.io'],
    ['NEO4J_URI', 'bolt+ssc://[::1]:7687'],
    ['NEO4J_DATABASE', 'my.graph-2'],
  ])('allows %s to be %s', (name, value) => {
    expect(() => readConfiguration({ ...NEO4J, [name]: value })).not.toThrow();
  });

  it.each([
    ['HOST', '0.0.0.0'],
    ['HOST', 'graph.example'],
    ['PORT', '65535'],
    ['BASE_IRI', 'http://127.0.0.1:4000/'],
    ['BASE_IRI', 'https://[::1]:4000/'],
    ['SEED', 'example'],
    ['ANALYSIS_THREADS', '64'],
    ['ANALYSIS_SECONDS', '3600'],
    ['ANALYSIS_CACHE_MB', '65536'],
    ['LOG_LEVEL', 'trace'],
  ])('allows %s to be %s', (name, value) => {
    expect(() => readConfiguration({ [name]: value })).not.toThrow();
  });

  it.each(['4000 ', '-1', '65536', '99999', 'http', '1e3', '0x50'])('refuses PORT %s', (PORT) => {
    expect(mistakeOf({ PORT })).toBe(
      `PORT is "${PORT}"; it must be a whole number from 0 to 65535.`,
    );
  });

  it.each([
    ['ANALYSIS_THREADS', '65', '0 to 64'],
    ['ANALYSIS_THREADS', 'all', '0 to 64'],
    ['ANALYSIS_SECONDS', '0', '1 to 3600'],
    ['ANALYSIS_SECONDS', '1.5', '1 to 3600'],
    ['ANALYSIS_CACHE_MB', '65537', '0 to 65536'],
    ['ANALYSIS_CACHE_MB', '-1', '0 to 65536'],
  ])('refuses %s %s', (name, value, range) => {
    expect(mistakeOf({ [name]: value })).toBe(
      `${name} is "${value}"; it must be a whole number from ${range}.`,
    );
  });

  it.each(['a b', 'http://localhost', 'localhost/'])('refuses HOST %s', (HOST) => {
    expect(mistakeOf({ HOST })).toBe(
      `HOST is "${HOST}"; it must be a host name or an address such as 127.0.0.1.`,
    );
  });

  it.each([
    'graph.example/',
    'ftp://graph.example/',
    'https://graph.example',
    'https://graph.example/?a=/',
    'https://graph.example/#/',
    'https://graph.example/a b/',
    'https://graph.example/<a>/',
    'https:///',
  ])('refuses BASE_IRI %s', (BASE_IRI) => {
    expect(mistakeOf({ BASE_IRI })).toBe(
      `BASE_IRI is "${BASE_IRI}"; it must be an address that begins with https:// or http:// and ends with a slash, without user name, query or fragment.`,
    );
  });

  it('refuses any other SEED or LOG_LEVEL and names those there are', () => {
    expect(mistakeOf({ SEED: 'Field' })).toBe(
      'SEED is "Field"; it must be field, example or none.',
    );
    expect(mistakeOf({ LOG_LEVEL: 'verbose' })).toBe(
      'LOG_LEVEL is "verbose"; it must be one of fatal, error, warn, info, debug, trace, silent.',
    );
  });

  it.each(['localhost:7687', 'http://localhost:7474', 'neo4j://localhost:7687/lacuna'])(
    'refuses NEO4J_URI %s',
    (uri) => {
      expect(mistakeOf({ ...NEO4J, NEO4J_URI: uri })).toBe(
        `NEO4J_URI is "${uri}"; it must be an address such as neo4j://localhost:7687 or neo4j+s://example.org.`,
      );
    },
  );

  it('refuses a NEO4J_DATABASE that Neo4j would not take', () => {
    expect(mistakeOf({ ...NEO4J, NEO4J_DATABASE: '1 graph' })).toBe(
      'NEO4J_DATABASE is "1 graph"; it must be the name of a database.',
    );
  });

  it('refuses NEO4J_URI without a password', () => {
    expect(mistakeOf({ NEO4J_URI: NEO4J.NEO4J_URI })).toBe(
      'NEO4J_PASSWORD is missing; NEO4J_URI needs it.',
    );
  });

  it.each(['NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'])(
    'refuses %s without NEO4J_URI, which would silently use the embedded store',
    (name) => {
      expect(mistakeOf({ [name]: 'some-value' })).toBe(
        'NEO4J_URI is missing; give the address of Neo4j, or remove the other NEO4J_ variables to use the embedded store.',
      );
    },
  );

  it.each([
    { NEO4J_PASSWORD: 'a-secret' },
    { NEO4J_PASSWORD: 'a-secret', NEO4J_URI: 'nowhere' },
    { NEO4J_PASSWORD: 'a-secret', NEO4J_URI: 'neo4j://ada:a-secret@localhost:7687' },
    { BASE_IRI: 'https://ada:a-secret@graph.example/' },
  ])('never shows a password (case %#)', (environment) => {
    expect(mistakeOf(environment)).not.toContain('a-secret');
  });
});
