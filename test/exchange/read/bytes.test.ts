import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { mistakesIn, readText, statesOf } from './reading.ts';

const LINE = '{"kind":"Question","slug":"q"}\n';

describe('the bytes of a file', () => {
  it.each([
    [
      'a byte that is no UTF-8',
      Buffer.from(`${LINE}{"é":1}\n`, 'latin1'),
      '2: The file is not UTF-8: byte 3 of the line is 0xE9; save it as UTF-8.',
    ],
    [
      'a character that is cut',
      Buffer.concat([Buffer.from('x\n'), Buffer.from('é').subarray(0, 1)]),
      '2: The file is not UTF-8: byte 1 of the line is 0xC3; save it as UTF-8.',
    ],
    [
      'half a character of UTF-16 as UTF-8',
      Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]),
      '1: The file is not UTF-8: byte 2 of the line is 0xED; save it as UTF-8.',
    ],
    [
      'UTF-16 with a mark',
      Buffer.from(`\ufeff${LINE}`, 'utf16le'),
      '1: The file is UTF-16; save it as UTF-8.',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from(LINE, 'utf16le'),
      '1: The file is UTF-16; save it as UTF-8.',
    ],
    [
      'UTF-16 of the other order',
      Buffer.from(LINE, 'utf16le').swap16(),
      '1: The file is UTF-16; save it as UTF-8.',
    ],
    [
      'a NUL',
      Buffer.from(`${LINE}{\u0000}\n`),
      '2: The file holds the byte 0x00, which no text has; is it another kind of file?',
    ],
    ['nothing', Buffer.from(''), '-: The file is empty.'],
    ['nothing but a mark and spaces', Buffer.from('\ufeff \r\n\n'), '-: The file is empty.'],
    [
      'gzip',
      gzipSync(LINE),
      '-: The file is compressed with gzip; unpack it first, or let its name end with .gz.',
    ],
    [
      'a ZIP archive',
      Buffer.from('PK\u0003\u0004abc'),
      '-: The file is a ZIP archive (as .xlsx is); unpack it or save it as text.',
    ],
    [
      'an image',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
      '1: The file is not UTF-8: byte 1 of the line is 0x89; save it as UTF-8.',
    ],
  ])('are refused when they are %s', async (_name, bytes, mistake) => {
    for (const name of [
      'a.ndjson',
      'a.json',
      'a.yaml',
      'question.csv',
      'a.jsonld',
      'a.nq',
      'a.ttl',
    ]) {
      expect((await mistakesIn(name, bytes)).at(-1)).toBe(mistake);
    }
  });

  it.each([
    [
      'no gzip',
      Buffer.from(LINE),
      '-: The name ends with .gz, but the file is not compressed with gzip.',
    ],
    [
      'cut gzip',
      gzipSync(LINE.repeat(50)).subarray(0, 40),
      '-: The compressed file is cut: it ends too early.',
    ],
    [
      'another compression',
      deflateSync(LINE),
      '-: The name ends with .gz, but the file is not compressed with gzip.',
    ],
    ['nothing', Buffer.from(''), '-: The compressed file is cut: it ends too early.'],
  ])('under .gz are refused when they are %s', async (_name, bytes, mistake) => {
    expect(await mistakesIn('a.ndjson.gz', bytes)).toEqual([mistake]);
  });

  it('under .gz are refused when one was changed', async () => {
    const bytes = gzipSync(LINE.repeat(50));
    bytes[bytes.length - 6] = 255 - (bytes[bytes.length - 6] ?? 0);

    const mistakes = await mistakesIn('a.ndjson.gz', bytes);

    expect(mistakes.at(-1)).toBe('-: The compressed file is damaged: it cannot be unpacked.');
  });

  it('end what is read where they are wrong', async () => {
    const items = await readText('a.ndjson', LINE, Buffer.from([0xff, 0x0a]), LINE);

    expect(items.map(({ is }) => is)).toEqual(['entry', 'mistake']);
  });

  it('may have a line of just 16 MB and no longer one', async () => {
    const line = (length: number) => `${LINE.trim()}${' '.repeat(length - LINE.length + 1)}`;
    const most = 16 * 2 ** 20;

    expect(statesOf(await readText('a.ndjson', line(most)))).toHaveLength(1);
    const tooLong = '2: The line is longer than 16 MB, so nothing from here on was read.';
    expect(await mistakesIn('a.ndjson', LINE, line(most + 1))).toEqual([tooLong]);
    expect(await mistakesIn('a.ndjson', `${LINE}${line(most + 1)}\n${LINE}`)).toEqual([tooLong]);
    expect(await mistakesIn('a.nq', `# \n# ${line(most + 1)}\n`)).toEqual([tooLong]);
  });

  it.each([
    [
      'a.json',
      '-: The file is larger than 32 MB, the most for JSON; write NDJSON instead, which may have any size.',
    ],
    [
      'a.yaml',
      '-: The file is larger than 8 MB, the most for YAML; write NDJSON instead, which may have any size.',
    ],
    [
      'a.ttl',
      '-: The file is larger than 32 MB, the most for Turtle; write N-Quads instead, which may have any size in the order of an export.',
    ],
  ])('may be too many for %s', async (name, mistake) => {
    const chunk = Buffer.alloc(2 ** 20, '# comment and comment and comment\n');
    const chunks = Array.from({ length: 33 }, () => chunk);

    expect(await mistakesIn(name, ...chunks)).toEqual([mistake]);
  });

  it('are asked for as long as they are needed and no longer', async () => {
    let given = 0;
    let isClosed = false;
    const file = {
      name: 'a.json',
      async *open() {
        try {
          for (;;) {
            given += 1;
            yield Buffer.alloc(2 ** 20, ' ');
          }
        } finally {
          isClosed = true;
        }
      },
    };
    const { readFile } = await import('../../../src/exchange/read/read-file.ts');
    for await (const _batch of readFile(file, { baseIri: 'https://lacuna.example/' }));

    expect(given).toBeLessThan(40);
    expect(isClosed).toBe(true);
  });

  it('that cannot be had are an error of the system and no mistake of the file', async () => {
    const { readFile } = await import('../../../src/exchange/read/read-file.ts');
    for (const name of ['a.ndjson', 'a.ndjson.gz', 'question.csv', 'a.json', 'a.jsonld', 'a.nq']) {
      const file = {
        name,
        // biome-ignore lint/correctness/useYield: it fails before it gives anything
        async *open(): AsyncGenerator<Uint8Array> {
          throw new Error('the disk is gone');
        },
      };
      const reading = readFile(file, { baseIri: 'https://lacuna.example/' });

      await expect(reading.next()).rejects.toThrow('the disk is gone');
    }
  });
});
