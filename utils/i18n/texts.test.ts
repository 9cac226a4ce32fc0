// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '@/scripts/read-sources';
import type { Text, Texts } from './say-in';

/*
 * Every text in both languages, none unused, none in the code. (That no key is missing is held by the types: `Say` takes the keys of its set only.)
 */

const sets = Object.entries(import.meta.glob<Record<string, Texts>>('./*-texts.ts', { eager: true })).flatMap(
  ([path, module]) => Object.entries(module).map(([name, texts]) => ({ path, name, texts })),
);
const shipped = readSources(['entrypoints', 'components', 'utils'], /\.tsx?$/).filter(
  ({ path }) => !/\.test\.tsx?$|\/fixtures\/|^utils\/i18n\/[^/]*-texts\.ts$/.test(path),
);

const formsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
/** The names to be filled in, in order of the alphabet. */
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].toSorted((a, b) => (a < b ? -1 : 1));

/** The string literals of a source, and the beginnings of template literals that end in a value. */
function literalsOf(code: string): { whole: Set<string>; beginnings: string[] } {
  const whole = new Set(
    [...code.matchAll(/'([\w-]+)'|"([\w-]+)"|`([\w-]+)`/g)].map((found) => found[1] ?? found[2] ?? found[3] ?? ''),
  );
  return { whole, beginnings: [...code.matchAll(/`([\w-]+)\$\{/g)].map((found) => found[1] ?? '') };
}

/** Texts taken from a set as they are: `readerTexts.keep`. */
function membersOf(set: string, code: string): Set<string> {
  return new Set([...code.matchAll(new RegExp(`\\b${set}\\.(\\w+)`, 'g'))].map(([, key = '']) => key));
}

test('there are sets, and each file holds one, named after it', () => {
  expect(sets.length).toBeGreaterThan(3);
  const named = (path: string): string =>
    path.replace(/^\.\/|\.ts$/g, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(sets.map(({ name }) => name)).toEqual(sets.map(({ path }) => named(path)));
});

describe.each(sets)('$name', ({ name, texts }) => {
  test('says everything in both languages, with the same values filled in', () => {
    const wrong = Object.entries(texts).filter(([, { zh, en }]) => {
      const all = [...formsOf(zh), ...formsOf(en)];
      if (all.some((text) => text.trim() === '')) return true;
      const [first, ...others] = [...formsOf(zh), ...formsOf(en).slice(-1)].map((text) => placeholders(text).join());
      // “one note” needs no {n}; whatever else it fills in, the other form does too.
      const one =
        typeof en === 'string' ? [] : placeholders(en.one).filter((value) => !placeholders(en.other).includes(value));
      return others.some((other) => other !== first) || one.length > 0;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('keeps each language to itself', () => {
    const wrong = Object.entries(texts).filter(([, { zh, en }]) => {
      const english = formsOf(en)
        .join('')
        .replaceAll(/[“《「][^”》」]*[”》」]|\{\w+\}/g, '');
      const chinese = formsOf(zh)
        .join('')
        .replaceAll(/\{\w+\}/g, '');
      // A text that is the same in both (a name, a file's kind) belongs to both; one without any word is punctuation.
      return (
        /[，。；：！？、]/.test(english) ||
        (/\p{L}/u.test(chinese) && !/\p{Script=Han}/u.test(chinese) && chinese !== english)
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('says nothing that is never used', () => {
    // A file that names the set; or one that was handed the function that says its texts, and so names no set.
    const used = shipped
      .filter(
        ({ text }) => new RegExp(`\\b${name}\\b`).test(text) || (/\bsay\(/.test(text) && !/\b\w+Texts\b/.test(text)),
      )
      .map(({ text }) => ({ ...literalsOf(text), members: membersOf(name, text) }));
    const unused = Object.keys(texts).filter(
      (key) =>
        !used.some(
          ({ whole, beginnings, members }) =>
            whole.has(key) || members.has(key) || beginnings.some((beginning) => key.startsWith(beginning)),
        ),
    );
    expect(unused).toEqual([]);
  });
});

test('no text is in the code of what is seen', () => {
  // Marks of quotation and enumeration are typography, not words: they may stand in code. Words are what holds a Chinese character.
  const code = shipped.filter(({ path }) => /^(?:components|entrypoints)\//.test(path));
  const wrong = code.flatMap(({ path, text }) =>
    text
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .split('\n')
      .map((line) => line.replace(/(^|\s)\/\/.*$/, ''))
      .filter((line) => /\p{Script=Han}/u.test(line) || /<\w[^>]*>\s*[A-Za-z]{2,}[\w ,.’-]*<\//.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(wrong).toEqual([]);
});

test('what the browser itself shows is said in both languages, and all of it is used', () => {
  const read = (locale: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  const [zh, en] = [read('zh_CN'), read('en')];
  expect(Object.keys(zh)).toEqual(Object.keys(en));
  expect([...Object.values(zh), ...Object.values(en)].filter(({ message }) => message.trim() === '')).toEqual([]);
  const code = [readFileSync('wxt.config.ts', 'utf8'), ...shipped.map(({ text }) => text)].join('\n');
  expect(Object.keys(en).filter((key) => !code.includes(`__MSG_${key}__`) && !code.includes(`'${key}'`))).toEqual([]);
});

test('one thing has one name: 感悟 for what the reader thinks, 划 for marking, 归类 for putting under a theme', () => {
  const zh = sets.flatMap(({ texts }) => Object.values(texts).flatMap((text) => formsOf(text.zh)));
  expect(zh.filter((text) => /想法|画线|画下|未归类|没有归类|未归主题/.test(text))).toEqual([]);
});
