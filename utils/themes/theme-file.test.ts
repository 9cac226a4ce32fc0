// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as v from 'valibot';
import { ThemeFile } from '@/utils/model/theme-file';
import { firstPack } from './first-pack';
import { fileThemes, someName } from './fixtures/file-themes';
import { packs } from './packs';
import { readThemeFile } from './read-theme-file';
import { ThemeFileError } from './theme-file-error';
import { writeThemeFile } from './write-theme-file';

const file = (...themes: object[]): string => JSON.stringify({ version: 1, themes });
const theme = (id: string, more: object = {}) => ({ id, name: { zh: `主题${id}` }, keywords: {}, ...more });

/** Why a text is refused, and of which theme. */
function refusal(text: string): string {
  try {
    readThemeFile(text);
  } catch (error) {
    if (error instanceof ThemeFileError) return error.message;
    throw error;
  }
  return 'read';
}

describe('readThemeFile', () => {
  it('reads what writeThemeFile wrote, and writes the same bytes again', () => {
    fc.assert(
      fc.property(fileThemes, fc.option(someName, { nil: undefined }), (themes, zh) => {
        const facts = zh === undefined ? {} : { name: { zh } };
        const written = writeThemeFile(themes, facts);
        const { file, mended } = readThemeFile(written);
        expect(mended).toEqual([]);
        expect(file).toEqual({ version: 1, ...facts, themes });
        expect(writeThemeFile(file.themes, file)).toBe(written);
      }),
    );
  });

  it('refuses or mends whatever a file holds, and what it reads is as the model has it', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, 'theory', 5, -1, [], {}, 'x'.repeat(600), ['党建', '党建', 7, '']),
    );
    const odd = fc.dictionary(
      fc.constantFrom('id', 'name', 'style', 'keywords', 'parent', 'archived', '__proto__', 'constructor'),
      fc.oneof(value, fc.record({ zh: value, en: value }, { requiredKeys: [] })),
    );
    const facts = fc.dictionary(fc.constantFrom('id', 'lang', 'name', 'dated', 'toString'), value);
    fc.assert(
      fc.property(
        facts,
        fc.array(
          fc.oneof(
            odd,
            odd.map((own) => ({ ...theme('a'), ...own })),
          ),
        ),
        (facts, themes) => {
          const text = JSON.stringify({ version: 1, ...facts, themes });
          if (refusal(text) !== 'read') return;
          const { file } = readThemeFile(text);
          expect(v.parse(ThemeFile, file)).toEqual(file);
          expect(readThemeFile(writeThemeFile(file.themes, file))).toEqual({ file, mended: [] });
        },
      ),
    );
  });

  test.each([
    ['', 'not-json'],
    ['不是文件', 'not-json'],
    [file(theme('a'), theme('b')).slice(0, -9), 'not-json'],
    [`{"version":1,"themes":${'['.repeat(500_000)}${']'.repeat(500_000)}}`, 'not-json|no-name: 1'],
    ['null', 'no-themes'],
    ['[]', 'no-themes'],
    ['{"version":1}', 'no-themes'],
    ['{"version":1,"themes":[]}', 'no-themes'],
    ['{"version":"1","themes":[{}]}', 'no-themes'],
    ['{"__proto__":{"version":1,"themes":[{"id":"a","name":{"zh":"甲"}}]}}', 'no-themes'],
    ['{"version":2,"themes":{}}', 'newer'],
    [file(theme('a'), theme('b'), theme('a')), 'duplicate-id: a'],
    [file({ name: { zh: '无号' } }), 'no-id: 无号'],
    [file(theme('')), 'no-id: 主题'],
    [file(theme('x'.repeat(101))), 'no-id: 主题xxx'],
    [file(theme('a'), { id: 'b', keywords: {} }), 'no-name: b'],
    [file('甲' as unknown as object), 'no-name: 1'],
    [file(theme('a', { name: { zh: '  ', en: 7 } })), 'no-name: a'],
    [file(theme('a', { name: { zh: '\u200b', en: '\u202e\ud83c' } })), 'no-name: a'],
    [file(theme('a', { parent: 'z' })), 'unknown-parent: 主题a'],
    [file(theme('a', { parent: {} })), 'unknown-parent: 主题a'],
    [file(theme('a', { parent: '__proto__' })), 'unknown-parent: 主题a'],
    [file(theme('a', { parent: 'a' })), 'cyclic-parent: 主题a'],
    [
      file(theme('a', { parent: 'b' }), theme('b', { parent: 'c' }), theme('c', { parent: 'a' })),
      'cyclic-parent: 主题a',
    ],
    [
      file(theme('a', { parent: 'b' }), theme('b', { parent: 'c' }), theme('c', { parent: 'b' })),
      'cyclic-parent: 主题a',
    ],
    [file(theme('a'), theme('b', { parent: 'a' }), theme('c', { parent: 'b' })), 'nested-parent: 主题c'],
    [file(...Array.from({ length: 501 }, (_, id) => theme(String(id)))), 'too-many'],
    [JSON.stringify({ version: 1, themes: [theme('a')], note: 'x'.repeat(3_000_000) }), 'too-big'],
    // In bytes, not characters.
    [JSON.stringify({ version: 1, themes: [theme('a')], note: '长'.repeat(800_000) }), 'too-big'],
  ])('refuses, case %#: %.40s', (text, why) => {
    expect(why.split('|').some((reason) => refusal(text).startsWith(reason))).toBe(true);
  });

  it('mends what it can, and says of which theme', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `词${at}`);
    const long = `𠮷${'长'.repeat(499)}`;
    const { file: read, mended } = readThemeFile(
      `\uFEFF${file(
        theme('a', {
          style: 11,
          keywords: { zh: many, en: ['Lead', ' lead ', '', 'x'.repeat(101), null, '.*', '\u200b', 'ab|cd)', 'C++'] },
        }),
        theme('b', { style: '红', keywords: ['党建'], name: { zh: long, en: 5 }, archived: 'yes' }),
        theme('c', { style: null, parent: null, keywords: null, name: { en: '<script>alert(1)</script>\u0007' } }),
      )}`,
    );
    expect(read.themes[0]?.keywords).toEqual({ zh: many.slice(0, 1_000), en: ['Lead', 'ab|cd)', 'C++'] });
    expect(read.themes[1]).toEqual({ id: 'b', name: { zh: `𠮷${'长'.repeat(58)}` }, keywords: {} });
    expect(read.themes[2]).toEqual({ id: 'c', name: { en: '<script>alert(1)</script>' }, keywords: {} });
    expect(mended).toEqual([
      { kind: 'style', theme: '主题a' },
      { kind: 'keywords-dropped', theme: '主题a', n: 6 },
      { kind: 'keywords-cut', theme: '主题a', n: 9_000 },
      { kind: 'name', theme: `𠮷${'长'.repeat(38)}` },
      { kind: 'style', theme: `𠮷${'长'.repeat(38)}` },
      { kind: 'keywords-dropped', theme: `𠮷${'长'.repeat(38)}`, n: 1 },
      { kind: 'name', theme: '<script>alert(1)</script>' },
    ]);
  });

  it('cleans names of what does not show, and cuts them to what a theme can be called; each is told', () => {
    const { file: read, mended } = readThemeFile(
      file(
        theme('a', { name: { zh: '为民\u200b服务\n\u202e群众\u0000' } }),
        theme('b', { name: { zh: '好', en: '\ufeff\u2066' } }),
        theme('c', { name: { en: `${'x'.repeat(58)} yz` } }),
        theme('d', { name: { zh: ' 两边的空白不算 ' } }),
      ),
    );
    expect(read.themes.map(({ name }) => name)).toEqual([
      { zh: '为民服务 群众' },
      { zh: '好' },
      { en: `${'x'.repeat(58)} y` },
      { zh: '两边的空白不算' },
    ]);
    expect(mended).toEqual([
      { kind: 'name', theme: '为民服务 群众' },
      { kind: 'name', theme: '好' },
      { kind: 'name', theme: 'x'.repeat(40) },
    ]);
  });

  it('leaves out facts of the file that are none', () => {
    const facts = { id: '../zh-speech/theory', lang: 5, name: '主题', dated: '2024—2025' };
    const { file: read, mended } = readThemeFile(JSON.stringify({ version: 1, ...facts, themes: [theme('a')] }));
    expect(read).toEqual({ version: 1, dated: '2024—2025', themes: [theme('a')] });
    expect(mended).toEqual([{ kind: 'fact' }]);
  });

  it('reads nothing that a file puts under the names of what every object has', () => {
    const text =
      '{"version":1,"themes":[{"id":"__proto__","name":{"zh":"甲","__proto__":{"en":"x"}},"__proto__":{"archived":true}}]}';
    expect(readThemeFile(text).file.themes).toEqual([{ id: '__proto__', name: { zh: '甲' }, keywords: {} }]);
    expect(({} as Record<string, unknown>)['archived']).toBeUndefined();
  });
});

describe('writeThemeFile', () => {
  it('leaves out parents that are not among the themes, and deeper levels', () => {
    const themes = [theme('a', { parent: 'gone' }), theme('b', { parent: 'a' }), theme('c', { parent: 'b' })];
    expect(readThemeFile(writeThemeFile(themes)).file.themes.map(({ parent }) => parent)).toEqual([
      undefined,
      'a',
      'a',
    ]);
  });
});

describe.each(packs)('pack $id', ({ id }) => {
  it('is a theme file of that id that needs no mending', () => {
    const text = readFileSync(`public/packs/${id}.json`, 'utf8');
    const { file: pack, mended } = readThemeFile(text);
    expect(mended).toEqual([]);
    // The background adds it as it is (entrypoints/background/add-first-pack.ts).
    expect(pack).toEqual(JSON.parse(text));
    expect(pack.id).toBe(id);
    expect(pack.name).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
  });
});

test('a new notebook starts with a pack there is, in the language of the interface', () => {
  for (const locale of ['zh-CN', 'en'] as const) {
    expect(packs.find(({ id }) => id === firstPack(locale))?.locale).toBe(locale);
  }
});
