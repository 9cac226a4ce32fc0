import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runInThisContext } from 'node:vm';
import { bundle } from './bundle.ts';
import { median } from './median.ts';
import { passagesOf } from './passages-of.ts';
import type * as Themes from './themes.ts';
import type { LabelledPassage, ThemesReport } from './themes.ts';

type Pack = { themes: { id: string; name: Record<string, string>; keywords: Record<string, string[]> }[] };

const HAN = /\p{Script=Han}/u;
const url = (path: string): URL => new URL(path, import.meta.url);
/** A pack's themes as they are once it is imported. */
const packOf = (lang: string): (Pack['themes'][number] & { origin: string })[] =>
  (JSON.parse(readFileSync(url(`../public/packs/${lang}-speech.json`), 'utf8')) as Pack).themes.map((theme) => ({
    ...theme,
    origin: `${lang}-speech/${theme.id}`,
  }));
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
const lineOf = (name: string, { fitting, first, three, spoken, unfit, silent }: ThemesReport): string =>
  `${name.padEnd(34)} ${String(fitting).padStart(5)} fit: first ${percent(first, fitting)}, of three ${percent(three, fitting)} (nothing for ${fitting - spoken}); ${String(unfit).padStart(4)} fit none: silent ${percent(silent, unfit)}`;

/**
 * `npm run bench -- themes [--set FILE] [--which choosing|reporting] [--text FILE]`: how often the right theme is suggested, for our own passages or those of a file
 * (an array of `{ quote, paragraph, section, themes }`, themes by the ids of the packs), what a reader's choices change, and how long it takes.
 */
export async function runThemes(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { set: { type: 'string' }, which: { type: 'string', default: 'reporting' }, text: { type: 'string' } },
  });
  const bench = runInThisContext(`${await bundle('themes')}; bench`, { filename: 'bench/themes.js' }) as typeof Themes;
  const zh = packOf('zh');
  const en = packOf('en');

  if (values.text !== undefined) {
    const paragraphs = readFileSync(values.text, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    for (const { paragraph, got } of bench.themesOfText(HAN.test(paragraphs.join('')) ? zh : en, paragraphs))
      say(
        `${paragraph.slice(0, 24).padEnd(24)}  ${got.map(({ themeId, because }) => `${themeId} (${because.join(' ')})`).join(' · ') || '–'}`,
      );
    return;
  }
  let sets: { name: string; passages: LabelledPassage[] }[];
  try {
    sets = setsOf(values.set, values.which);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  for (const { name, passages } of sets) {
    // Each passage against the themes of its language.
    const inChinese = passages.filter(({ paragraph, quote }) => HAN.test(paragraph + quote));
    const inEnglish = passages.filter((passage) => !inChinese.includes(passage));
    if (inChinese.length > 0)
      say(lineOf(`themes    ${name}${inEnglish.length > 0 ? ', Chinese' : ''}`, bench.judgeThemes(zh, inChinese)));
    if (inEnglish.length > 0)
      say(lineOf(`themes    ${name}${inChinese.length > 0 ? ', English' : ''}`, bench.judgeThemes(en, inEnglish)));
  }
  if (values.set !== undefined) return;

  const all = passagesOf(url('passages/zh.json'));
  for (const { choices, report } of bench.afterChoices(zh, all, [0, 10, 50, 200]))
    say(lineOf(`themes    after ${choices} choices, the rest`, report));
  const { readers, further, first, three, before, after } = bench.unusualReaders(zh, all);
  say(
    `themes    after 5 unusual choices, ${readers} readers: of ${further} further passages that theme is first for ${percent(first, further)}, one of three for ${percent(three, further)}; of ${before} others that were right ${after} are`,
  );
  const fifty = [...zh, ...en.map((theme) => ({ ...theme, id: `en-${theme.id}` }))];
  while (fifty.length < 50) fifty.push({ ...zh[fifty.length % zh.length]!, id: `more-${fifty.length}` });
  const { learning, preparing, suggesting, plain, words } = bench.timeThemes(fifty, all, {
    notes: 50_000,
    asked: 5_000,
  });
  const { middle } = median(suggesting);
  say(
    `themes    50 themes, ${words} words, 50,000 notes behind them: ${Math.round(5_000_000 / middle).toLocaleString('en')} suggestions a second; 5,000 notes in ${middle.toFixed(0)} ms (first round ${suggesting[0]!.toFixed(0)}), ${(plain / middle).toFixed(0)} × faster than includes() for each word; learning 50,000: ${learning.toFixed(0)} ms, getting ready: ${preparing.toFixed(0)} ms`,
  );
}

function setsOf(set: string | undefined, which: string): { name: string; passages: LabelledPassage[] }[] {
  if (set !== undefined) return [{ name: set, passages: passagesOf(set) }];
  if (which !== 'choosing' && which !== 'reporting')
    throw new Error(`--which is choosing or reporting, not “${which}”.`);
  const half = (file: string): LabelledPassage[] =>
    passagesOf(url(`passages/${file}.json`)).filter((_, index) => (index % 2 === 0) === (which === 'choosing'));
  return [
    { name: `${which}, Chinese`, passages: half('zh') },
    { name: `${which}, English`, passages: half('en') },
    { name: `${which}, English told as tales`, passages: half('en-tales') },
    { name: `${which}, Chinese told anew`, passages: half('zh-told') },
    { name: `${which}, English told anew`, passages: half('en-told') },
  ];
}
