/** Pages for people: what they say, that nothing from outside becomes markup, and where they lead. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STYLE } from '../../src/http/pages/style.ts';
import { MODEL } from '../../src/model/generated/model.ts';
import { edgeId, entryId, recordId } from '../../src/model/identity.ts';
import type { EdgeState, Fields, RecordState } from '../../src/model/states.ts';
import { readBundledSeed, seedStore } from '../../src/seeding/seed-store.ts';
import { openSqliteStore } from '../../src/store/engines/sqlite/open-sqlite-store.ts';
import { sampleStates } from '../support/sample-states.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '\u202Egnp.exe\u202C \u2066hidden\u2069',
  '&lt;b&gt; </title></style><!-- --> ]]>',
  'NUL \u0000 and \u0007 bell',
].join('\n');

const question = (slug: string, more: Fields = {}): RecordState => ({
  kind: 'Question',
  slug,
  fields: {
    language: 'en',
    visibility: 'PUBLIC',
    lifecycle: 'ACTIVE',
    title: { en: slug },
    status: 'OPEN',
    ...more,
  },
});

const requires = (source: string, target: string, more: Fields = {}): EdgeState => ({
  type: 'REQUIRES',
  source: `question/${source}`,
  target: `question/${target}`,
  fields: { visibility: 'PUBLIC', ...more },
});

const hostile = question('hostile', {
  title: { en: HOSTILE, ru: HOSTILE },
  text: { en: HOSTILE },
  licence: 'javascript:alert(2)',
  verificationNote: HOSTILE,
  verification: 'UNVERIFIED',
});
const spoken = question('spoken', {
  language: 'ru',
  title: { en: 'In English', ru: 'По-русски', ar: 'بالعربية', 'zh-Hant': '用中文' },
});
const parts = Array.from({ length: 15 }, (_none, place) => question(`part-${place}`));
const hub = question('hub', { lifecycle: 'RETRACTED', verification: 'SECONDARY_SOURCE' });
const hidden = question('hidden', { visibility: 'LAB' });
const edges = [
  ...parts.map(({ slug }) => requires('hub', slug)),
  requires('hub', 'hidden'),
  requires('spoken', 'hostile', {
    rationale: HOSTILE,
    sources: ['question/hub', 'question/hidden'],
  }),
];
const odd = sampleStates(1);
const everybodyMaySee = <T extends RecordState | EdgeState>(state: T): T => ({
  ...state,
  fields: { ...state.fields, visibility: 'PUBLIC' },
});

describe('/page', () => {
  let server: TestServer;
  beforeAll(async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    await seedStore(store, 'example');
    const states = [hostile, spoken, hub, hidden, ...parts, ...edges];
    await store.commit({
      actor: HOSTILE,
      message: 'pages',
      time: '2026-03-04T05:06:07.890Z',
      changes: [...states, ...[...odd.records, ...odd.edges].map(everybodyMaySee)].map((put) => ({
        put,
      })),
    });
    server = await startTestServer({ store });
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    server.fetch(path, { headers: { accept: 'text/html', ...headers } });
  const load = async (path: string, headers?: Record<string, string>) =>
    await (await get(path, headers)).text();

  /** Pages of every kind and edge type, lists, and messages. */
  function somePaths(): readonly string[] {
    const seen = new Set<string>();
    const { records, edges: links } = readBundledSeed('example');
    const entries = [...records, ...links, ...odd.records, ...odd.edges].flatMap((state) => {
      const name = 'kind' in state ? state.kind : state.type;
      if (seen.has(name)) return [];
      seen.add(name);
      return `page/${'kind' in state ? '' : 'edge/'}${entryId(state)}`;
    });
    const lists = ['page', ...MODEL.kinds.map(({ slug }) => `page/${slug}`)];
    return [...entries, ...lists, 'page/question/hostile', 'page/question/nowhere', 'nowhere'];
  }

  it.each(somePaths())('is a whole document of one language and one heading: /%s', async (path) => {
    const response = await get(path);
    const text = await response.text();

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(text.match(/<h1[ >]/g)).toHaveLength(1);
    expect(text.match(/<main id="main">/g)).toHaveLength(1);
    expect(text).toMatch(/<nav aria-label="Site">/);
    expect(text).toMatch(/<meta name="description" content="[^"]+">/);
    expect(text).toMatch(/<meta property="og:title" content="[^"]+">/);
    expect(headingLevels(text)).toEqual(withoutJumps(headingLevels(text)));
    expect(openElements(text)).toEqual([]);
    expect(text).not.toMatch(/\bundefined\b|\[object |NaN/);
    expect(new Set(idsOf(text)).size).toBe(idsOf(text).length);
  });

  it('runs, loads and sends nothing, and can be framed by nobody', async () => {
    for (const path of ['page/question/hub', 'page', 'page/question/nowhere']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? '';

      expect(policy).toMatch(
        /^default-src 'none';style-src 'sha256-[\w+/=]+';base-uri 'none';form-action 'none';frame-ancestors 'none'$/,
      );
    }
  });

  it('makes no markup of hostile texts', async () => {
    const edge = edges.at(-1) as EdgeState;
    for (const path of [
      'question/hostile',
      'question/spoken',
      `edge/${edgeId(edge)}`,
      'question',
    ]) {
      const text = await load(`page/${path}`, { 'accept-language': 'en' });
      const scripts = text.match(/<script\b[^>]*>/g) ?? [];

      expect(text, path).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
      expect(scripts.filter((tag) => tag !== '<script type="application/ld+json">')).toEqual([]);
      expect(text.replace(/="[^"]*"/g, '')).not.toMatch(/<img|<[a-z]+[^<>]* on[a-z]+/i);
      expect(text).not.toMatch(/href="\s*(?!https?:|\.\.?\/|\?|#main)/i);
      expect([...text].filter((character) => /[^\P{Cc}\t\n\r]/u.test(character))).toEqual([]);
      const [head = ''] = text.split('<style>');
      expect(withoutScripts(head)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      // In the body, what turns the direction of writing is fenced in.
      for (const [, fenced] of withoutElements(text.split('</style>')[1] ?? '')) {
        expect(fenced).not.toMatch(/[\u202A-\u202E]/);
      }
    }
  });

  it('shows texts in the language of the reader', async () => {
    const heading = async (path: string, language?: string) =>
      /<h1><bdi lang="([^"]+)">([^<]+)</
        .exec(await load(path, language === undefined ? {} : { 'accept-language': language }))
        ?.slice(1);

    expect(await heading('page/question/spoken')).toEqual(['ru', 'По-русски']);
    expect(await heading('page/question/spoken', 'fr, en-GB;q=0.5')).toEqual(['en', 'In English']);
    expect(await heading('page/question/spoken', 'zh-hant, en;q=0.5')).toEqual([
      'zh-Hant',
      '用中文',
    ]);
    expect(await heading('page/question/spoken?language=ar', 'en')).toEqual(['ar', 'بالعربية']);
    expect(await heading('page/question/spoken?language=%22%3E', 'en')).toEqual([
      'en',
      'In English',
    ]);
    expect((await get('page/question/spoken')).headers.get('vary')).toMatch(/Accept-Language/);
    expect(await load('page/question/spoken')).toContain('lang="ar" dir="auto">بالعربية</div>');
  });

  it('puts doubt and retraction first', async () => {
    const text = await load('page/question/hub');
    const [retracted, doubt, fields] = ['Retracted:', 'Second-hand:', 'What is recorded'].map(
      (words) => text.indexOf(words),
    );

    expect(retracted).toBeGreaterThan(0);
    expect(doubt).toBeGreaterThan(retracted ?? 0);
    expect(fields).toBeGreaterThan(doubt ?? 0);
    expect(await load('page/question/hostile')).toMatch(/notice stop"><p><strong>Unverified:/);
    expect(await load('page/question/spoken')).toContain('Nobody has said how far');
  });

  it('lists what is connected, bounded, in both directions, and nothing hidden', async () => {
    const text = await load('page/question/hub');
    const [, more = ''] = /<a href="([^"]+)">and 3 more<\/a>/.exec(text) ?? [];
    const link = new URL(more.replaceAll('&amp;', '&'), `${server.url}page/question/hub`);
    const answer = await server.query(link.searchParams.get('query') ?? '');

    expect(text).toContain('Requires <small class="quiet">(15)</small>');
    expect(text.match(/href="\.\.\/\.\.\/page\/question\/part-/g)?.length).toBeGreaterThanOrEqual(
      12,
    );
    expect(link.pathname).toBe('/graphiql/');
    expect(answer).toMatchObject({ data: { question: { requires: { totalCount: 15 } } } });
    expect(await load('page/question/part-3')).toContain('Required by <small class="quiet">(1)');
    for (const path of [
      'page/question/hub',
      'page/question',
      `page/edge/${edgeId(edges.at(-1) as EdgeState)}`,
    ]) {
      expect(await load(path), path).not.toContain('question/hidden');
    }
  });

  it('tells whether a question can be worked on', async () => {
    expect(await load('page/question/hub')).toMatch(
      /cannot be settled yet[\s\S]*It needs 15 open questions/,
    );
    expect(await load('page/question/part-1')).toContain('Work on this question can begin');
  });

  it('leads to GraphiQL with a query that every kind answers without errors', async () => {
    for (const { kind, slug } of odd.records) {
      const path = `page/${recordId({ kind, slug })}`;
      const text = await load(path);
      const [, href = ''] = /<a href="([^"]+)">open in GraphiQL<\/a>/.exec(text) ?? [];
      const link = new URL(href.replaceAll('&amp;', '&'), server.url + path);
      const answer = await server.query(link.searchParams.get('query') ?? '');

      expect(answer.errors, path).toBeUndefined();
      expect(JSON.stringify(answer.data)).toContain(`"id":"${recordId({ kind, slug })}"`);
    }
  });

  it('leads nowhere that is not there', async () => {
    for (const path of ['page', 'page/question', 'page/question/hub', 'page/question/nowhere']) {
      const text = await load(path);
      const targets = [...text.matchAll(/ href="([^"#?]+)(?:\?[^"]*)?"/g)].map(
        ([, href = '']) => new URL(href, server.url + path).href,
      );

      expect(targets.length).toBeGreaterThan(2);
      for (const target of new Set(targets)) {
        if (target.includes('/graphiql/')) continue;
        expect((await fetch(target)).status, target).toBe(200);
      }
    }
  });

  it('lists a kind page by page, each record once', async () => {
    const many = Array.from({ length: 230 }, (_none, place) => question(`many-${place + 100}`));
    await server.store.commit({
      actor: 'test',
      message: 'many',
      time: new Date().toISOString(),
      changes: many.map((put) => ({ put })),
    });
    await expect.poll(async () => (await get('page/question/many-329')).status).toBe(200);
    const found: string[] = [];
    const told: string[] = [];
    let address: string | undefined = 'page/question';
    while (address !== undefined) {
      const text = await load(address);
      told.push(/<p class="quiet">(.*), by slug/.exec(text)?.[1] ?? '');
      found.push(
        ...[
          ...text.matchAll(
            /<li><a href="\.\/question\/([^"]+)"|<li><a href="\.\.\/page\/question\/([^"]+)"/g,
          ),
        ].map(([, a, b]) => a ?? b ?? ''),
      );
      const next: string | undefined = /<a href="(\?after=[^"]+)" rel="next">/.exec(text)?.[1];
      address = next === undefined ? undefined : `page/question${next}`;
    }

    expect(found).toEqual([...found].sort());
    expect(new Set(found).size).toBe(found.length);
    expect(found).toEqual(expect.arrayContaining(many.map(({ slug }) => slug)));
    expect(found).not.toContain('hidden');
    const all = found.length;
    const last = `${100 * (told.length - 1) + 1} to ${all} of ${all}`;
    expect(told).toEqual([`1 to 100 of ${all}`, `101 to 200 of ${all}`, last]);
  });

  it('lists the kinds that most look for first', async () => {
    const text = await load('page');
    const kinds = [...text.matchAll(/<td><a href="[^"]*page\/([^"]+)"/g)].map(([, kind]) => kind);

    expect(kinds[0]).toBe('question');
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('answers what is no page with a page that helps', async () => {
    for (const path of [
      'page/nonsense',
      'page/question?after=%22',
      'page/question/UPPER',
      'page/edge/x',
    ]) {
      const response = await get(path);

      expect(response.status, path).toBe(404);
      expect(await response.text()).toMatch(/<a href="[^"]*page">All records<\/a>/);
    }
    const asJson = await server.fetch('page/nonsense', { headers: { accept: 'application/json' } });
    expect(await asJson.json()).toMatchObject({ error: 'NOT_FOUND' });
  });
});

describe('/page of an empty instance', () => {
  it('says that nothing is there yet, and what to do', async () => {
    const server = await startTestServer();
    const text = await (await server.fetch('page')).text();
    const kind = await (await server.fetch('page/question')).text();

    expect(text).toMatch(/Nothing is recorded here yet[\s\S]*lacuna import FILE/);
    expect(text).not.toContain('<table');
    expect(kind).toContain('No question is recorded here yet.');
    await server.close();
  });
});

describe('the stylesheet', () => {
  const [light = '', dark = ''] = [...STYLE.matchAll(/:root\{[^}]*--paper[^}]*\}/g)].map(
    ([text]) => text,
  );

  it.each([
    ['light', light],
    ['dark', dark],
  ])('keeps a contrast of 4.5 in %s colours', (_name, text) => {
    const colour = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(text)?.[1] ?? '';
    const pairs = [
      ...['ink', 'quiet', 'link'].map((name) => [name, 'paper']),
      ...['ink', 'quiet'].map((name) => [name, 'soft']),
      ...['calm', 'care', 'stop'].map((name) => [`${name}-ink`, name]),
    ] as const;

    for (const [front = '', back = ''] of pairs) {
      expect(contrast(colour(front), colour(back)), `${front} on ${back}`).toBeGreaterThan(4.5);
    }
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(front: string, back: string): number {
  const luminance = (colour: string) => {
    const parts = [1, 3, 5].map((place) => {
      const value = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = parts;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(front), luminance(back)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function headingLevels(text: string): readonly number[] {
  return [...text.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
}

/** Levels that never go down by more than one. */
function withoutJumps(levels: readonly number[]): readonly number[] {
  let before = 0;
  return levels.map((level) => {
    before = Math.min(level, before + 1);
    return before;
  });
}

function idsOf(text: string): readonly string[] {
  return [...withoutScripts(text).matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);
}

function withoutScripts(text: string): string {
  return text.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '');
}

/** Texts that stand in no element that isolates their direction. */
function withoutElements(text: string): IterableIterator<RegExpExecArray> {
  const open = withoutScripts(text)
    .replace(/<bdi\b[^>]*>.*?<\/bdi>/gs, '')
    .replace(/<div class="text"[^>]*>.*?<\/div>/gs, '');
  return open.matchAll(/>([^<]*)</g);
}

/** Elements that were opened and not closed in order. */
function openElements(text: string): readonly string[] {
  const empty = new Set(['meta', 'link', 'br']);
  const open: string[] = [];
  for (const [, slash, name = ''] of withoutScripts(text)
    .replace(/<style>[^<]*<\/style>/, '')
    .matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (slash === '') {
      if (!empty.has(name)) open.push(name);
    } else if (open.pop() !== name) return [...open, `closed ${name}`];
  }
  return open;
}
