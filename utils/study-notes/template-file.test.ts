// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as v from 'valibot';
import { MAX_LINE, MAX_SECTIONS } from '@/utils/model/limits';
import { Template } from '@/utils/model/template';
import { someTemplate } from './fixtures/some-template';
import { readTemplateFile } from './read-template-file';
import { TemplateFileError } from './template-file-error';
import { templates } from './templates';
import { writeTemplateFile } from './write-template-file';

const section = { heading: '体会', kind: 'own', share: 1, text: '写一写。', aliases: [] };
const head = { kind: 'zhaji-template', version: 1 };
const plain = { ...head, name: '夜谈', lang: 'zh-CN', length: [600, 900], sections: [section] };
const file = (part: object = {}): string => JSON.stringify({ ...plain, ...part });
const of = (part: object): string => file({ sections: [section, { ...section, heading: '打算', ...part }] });

/** Why a text is refused, and of which part. */
function refusal(text: string): string {
  try {
    readTemplateFile(text);
  } catch (error) {
    if (error instanceof TemplateFileError) return error.message;
    throw error;
  }
  return 'read';
}

describe('readTemplateFile', () => {
  it('reads what writeTemplateFile wrote, and writes the same bytes again', () => {
    fc.assert(
      fc.property(someTemplate, (template) => {
        const written = writeTemplateFile(template);
        expect(readTemplateFile(written)).toEqual(template);
        expect(writeTemplateFile(readTemplateFile(written))).toBe(written);
      }),
    );
  });

  it('refuses or reads whatever a file holds, and what it reads is as the model has it', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, 5, -1, [], {}, 'x'.repeat(600), '\u202e党\u0000', [1, 2], 0.5, 'own', 'zh-CN', true),
    );
    const some = (known: object): fc.Arbitrary<object> =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(known), '__proto__', 'constructor', 'deleted'), value)
        .map((odd) => ({ ...known, ...odd }));
    const whole = { ...plain, titles: {}, salutation: '', signed: true, themeLevel: 'nested' };
    fc.assert(
      fc.property(some(whole), fc.array(some({ ...section, length: [1, 2] }), { maxLength: 3 }), (odd, sections) => {
        const text = JSON.stringify({ ...odd, ...(sections.length > 0 && { sections }) });
        if (refusal(text) !== 'read') return;
        const read = readTemplateFile(text);
        expect(v.parse(Template, { id: 'a', ...read })).toEqual({ id: 'a', ...read });
        expect(readTemplateFile(writeTemplateFile(read))).toEqual(read);
      }),
    );
  });

  test.each([
    ['', 'not-json'],
    ['不是文件', 'not-json'],
    [file().slice(0, -9), 'not-json'],
    [`{"kind":"zhaji-template","version":1,"sections":${'['.repeat(500_000)}`, 'not-json'],
    ['null', 'no-template'],
    ['[]', 'no-template'],
    ['"zhaji-template"', 'no-template'],
    ['{"version":1,"themes":[{"id":"a","name":{"zh":"甲"}}]}', 'no-template'],
    [file({ kind: 'zhaji-themes' }), 'no-template'],
    [file({ version: '1' }), 'no-template'],
    [`{"__proto__":${file()}}`, 'no-template'],
    [file({ version: 2, sections: 'otherwise' }), 'newer: 2'],
    [file({ name: ' \u200b' }), 'no-name'],
    [file({ name: undefined }), 'no-name'],
    [file({ name: 7 }), 'wrong: name: 7'],
    [file({ name: '长'.repeat(MAX_LINE + 1) }), 'too-long: name'],
    [file({ lang: 'fr' }), 'wrong: lang: fr'],
    [file({ lang: undefined }), 'wrong: lang: undefined'],
    [file({ length: [900, 600] }), 'wrong: length: […]'],
    [file({ length: [0, 1e9] }), 'wrong: length: […]'],
    [file({ length: ['600', '900'] }), 'wrong: length: […]'],
    [file({ length: 'x'.repeat(1000) }), `wrong: length: ${'x'.repeat(40)}`],
    [file({ titles: ['一'] }), 'wrong: titles: […]'],
    [file({ titles: { plain: {} } }), 'wrong: titles: {…}'],
    [file({ salutation: 'x'.repeat(MAX_LINE + 1) }), 'too-long: salutation'],
    [file({ signed: 'yes' }), 'wrong: signed: yes'],
    [file({ themeLevel: 'flat' }), 'wrong: themeLevel: flat'],
    [file({ sections: undefined }), 'no-sections'],
    [file({ sections: [] }), 'no-sections'],
    [file({ sections: { 0: section } }), 'wrong: sections: {…}'],
    [file({ sections: Array.from({ length: MAX_SECTIONS + 1 }, () => section) }), 'too-many: sections'],
    [file({ sections: [section, '甲'] }), 'wrong: 2: sections: 甲'],
    [of({ kind: 'iframe' }), 'unknown-kind: 打算: kind: iframe'],
    [of({ kind: '__proto__' }), 'unknown-kind: 打算: kind: __proto__'],
    [of({ kind: 'toString', heading: '' }), 'unknown-kind: 2: kind: toString'],
    [of({ kind: undefined }), 'wrong: 打算: kind: undefined'],
    [of({ share: 1.01 }), 'wrong: 打算: share: 1.01'],
    [of({ share: -0.5 }), 'wrong: 打算: share: -0.5'],
    [of({ share: '50%' }), 'wrong: 打算: share: 50%'],
    [of({ text: '长'.repeat(MAX_LINE + 1) }), 'too-long: 打算: text'],
    [of({ text: { node: 'script' } }), 'wrong: 打算: text: {…}'],
    [of({ heading: 'x'.repeat(MAX_LINE + 1) }), 'too-long: 2: heading'],
    [of({ aliases: '努力方向' }), 'wrong: 打算: aliases: 努力方向'],
    [of({ aliases: [5] }), 'wrong: 打算: aliases: 5'],
    [of({ aliases: Array.from({ length: MAX_SECTIONS + 1 }, () => '甲') }), 'too-many: 打算: aliases'],
    [of({ length: [1] }), 'wrong: 打算: length: […]'],
    [file({ note: 'x'.repeat(5_000_000) }), 'too-big'],
    // In bytes, not characters.
    [file({ note: '长'.repeat(1_500_000) }), 'too-big'],
  ])('refuses, case %#: %.40s', (text, why) => {
    expect(refusal(text).slice(0, why.length)).toBe(why);
  });

  it('reads the plainest there is, with a mark of Windows in front', () => {
    expect(readTemplateFile(`\uFEFF${file({ sections: [{ kind: 'own' }] })}`)).toEqual({
      name: '夜谈',
      lang: 'zh-CN',
      length: [600, 900],
      titles: { speech: '夜谈', themes: '夜谈', plain: '夜谈' },
      salutation: '',
      signed: true,
      themeLevel: 'nested',
      sections: [{ heading: '', aliases: [], kind: 'own', text: '', share: 0 }],
    });
  });

  it('leaves out what nobody knows, and what a file puts under the names of what every object has', () => {
    const text = file({ id: 'personal', deleted: 5, nodes: [{ type: 'script' }] }).replace(
      '"heading"',
      '"__proto__":{"share":0.1},"onclick":"alert(1)","heading"',
    );
    expect(readTemplateFile(text)).toEqual(readTemplateFile(file()));
    expect(({} as Record<string, unknown>)['share']).toBeUndefined();
  });

  it('takes texts as plain text, without what does not show', () => {
    const odd = {
      heading: '体\u0000会\u202e',
      text: '<img src=x onerror=alert(1)>\u200b\n下一行',
      aliases: ['\ud800甲'],
    };
    expect(readTemplateFile(file({ sections: [{ ...section, ...odd }] })).sections).toEqual([
      { ...section, heading: '体会', text: '<img src=x onerror=alert(1)> 下一行', aliases: ['甲'] },
    ]);
  });
});

test('every genre there is can be taken out and in', () => {
  for (const { id: _id, ...template } of templates) {
    expect(readTemplateFile(writeTemplateFile(template))).toEqual(template);
  }
});

test('the largest template there can be is read again', () => {
  const long = '“'.repeat(MAX_LINE);
  const aliases = Array.from({ length: MAX_SECTIONS }, () => long);
  const sections = Array.from({ length: MAX_SECTIONS }, () => ({
    heading: long,
    aliases,
    kind: 'own' as const,
    text: long,
    share: 1,
  }));
  const { id: _id, ...template } = { ...templates[0]!, sections };
  expect(readTemplateFile(writeTemplateFile(template))).toEqual(template);
});
