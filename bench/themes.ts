import { learn, noCounts } from '@/utils/themes/learn';
import type { Learned } from '@/utils/themes/learned';
import { prepareThemes, type Passage, type SuggestedTheme, type Suggester } from '@/utils/themes/suggest';
import { seededRandom } from './seeded-random.ts';

/** A passage with the themes a person files it under, the best first; none when none fits. */
export type LabelledPassage = Passage & { themes: string[] };

/** How often suggestions were right. */
export type ThemesReport = {
  /** Passages that fit a theme; for how many the first, or one of the three, is among the labels; and for how many anything is suggested. */
  fitting: number;
  first: number;
  three: number;
  spoken: number;
  /** Passages that fit none, and for how many nothing is suggested. */
  unfit: number;
  silent: number;
};

/** What a reader's choices change, over several readers. */
export type ChoicesReport = { choices: number; report: ThemesReport };

export function judgeThemes(themes: SuggestedTheme[], passages: LabelledPassage[], learned?: Learned): ThemesReport {
  return judge(prepareThemes(themes, learned), passages);
}

function judge(suggester: Suggester, passages: LabelledPassage[]): ThemesReport {
  const report = { fitting: 0, first: 0, three: 0, spoken: 0, unfit: 0, silent: 0 };
  for (const passage of passages) {
    const got = suggester.suggest(passage).map(({ themeId }) => themeId);
    if (passage.themes.length === 0) {
      report.unfit += 1;
      if (got.length === 0) report.silent += 1;
      continue;
    }
    report.fitting += 1;
    if (got.length > 0) report.spoken += 1;
    if (got.slice(0, 1).some((id) => passage.themes.includes(id))) report.first += 1;
    if (got.some((id) => passage.themes.includes(id))) report.three += 1;
  }
  return report;
}

/**
 * Judges the passages a reader has not chosen for, after so many choices: five readers who meet them in different orders, and choose what they are labelled with. At
 * most two thirds are chosen for, whatever is asked.
 */
export function afterChoices(themes: SuggestedTheme[], passages: LabelledPassage[], counts: number[]): ChoicesReport[] {
  const said = prepareThemes(themes);
  const fitting = passages.filter((passage) => passage.themes.length > 0);
  const unfit = passages.filter((passage) => passage.themes.length === 0);
  return counts.map((wanted) => {
    const choices = Math.min(wanted, Math.floor((fitting.length * 2) / 3));
    const report = { fitting: 0, first: 0, three: 0, spoken: 0, unfit: 0, silent: 0 };
    for (const reader of ['a', 'b', 'c', 'd', 'e']) {
      const order = seededRandom(`reader ${reader}`).some(fitting, fitting.length);
      const learned = learnt(
        said,
        order.slice(0, choices).map((passage) => ({ passage, theme: passage.themes[0]! })),
      );
      const one = judgeThemes(themes, [...order.slice(Math.floor((fitting.length * 2) / 3)), ...unfit], learned);
      for (const key of Object.keys(report) as (keyof ThemesReport)[]) report[key] += one[key];
    }
    return { choices, report };
  });
}

/**
 * Readers who use a theme in an unusual way: for each theme with seven passages or more, one who put five of them under quite another. Of the further passages of
 * that theme, for how many that other one is suggested first, and at all; and how many of everything else stay right that were.
 */
export function unusualReaders(themes: SuggestedTheme[], passages: LabelledPassage[]) {
  const said = prepareThemes(themes);
  const ids = themes.map(({ id }) => id);
  const sum = { readers: 0, further: 0, first: 0, three: 0, before: 0, after: 0 };
  for (const [index, id] of ids.entries()) {
    const own = passages.filter((passage) => passage.themes[0] === id);
    const other = ids[(index + Math.floor(ids.length * 0.4)) % ids.length]!;
    if (own.length < 7) continue;
    sum.readers += 1;
    const suggester = prepareThemes(
      themes,
      learnt(
        said,
        own.slice(0, 5).map((passage) => ({ passage, theme: other })),
      ),
    );
    for (const passage of own.slice(5)) {
      const got = suggester.suggest(passage).map(({ themeId }) => themeId);
      sum.further += 1;
      if (got[0] === other) sum.first += 1;
      if (got.includes(other)) sum.three += 1;
    }
    const rest = passages.filter((passage) => passage.themes.length > 0 && passage.themes[0] !== id);
    sum.before += judge(said, rest).first;
    sum.after += judge(suggester, rest).first;
  }
  return sum;
}

function learnt(said: Suggester, choices: { passage: Passage; theme: string }[]): Learned {
  const learned: Learned = { all: noCounts(), themes: new Map() };
  for (const { passage, theme } of choices)
    learn(learned, { ...passage, themes: [theme], said: said.said(passage) }, 1);
  return learned;
}

/** Themes suggested for each paragraph of a text. */
export function themesOfText(themes: SuggestedTheme[], paragraphs: string[]) {
  const suggester = prepareThemes(themes);
  return paragraphs.map((paragraph) => ({
    paragraph,
    got: suggester.suggest({ quote: paragraph, paragraph, section: [] }),
  }));
}

/** What it takes with so many themes, and as many notes behind them: ms for learning them, for getting ready, for suggesting for so many passages. */
export function timeThemes(
  themes: SuggestedTheme[],
  passages: LabelledPassage[],
  { notes, asked }: { notes: number; asked: number },
) {
  const all = Array.from({ length: notes }, (_, index) => variant(passages, index));
  const said = prepareThemes(themes);
  let started = performance.now();
  const learned = learnt(
    said,
    all.map((passage, index) => ({ passage, theme: themes[index % themes.length]!.id })),
  );
  const learning = performance.now() - started;
  started = performance.now();
  const suggester = prepareThemes(themes, learned);
  const preparing = performance.now() - started;
  const rounds = Array.from({ length: 5 }, () => {
    const from = performance.now();
    for (let i = 0; i < asked; i++) suggester.suggest(all[i % all.length]!);
    return performance.now() - from;
  });
  const words = themes.flatMap(({ keywords }) => [...(keywords.zh ?? []), ...(keywords.en ?? [])]);
  started = performance.now();
  let hits = 0;
  // A fiftieth of them, else it would take a minute.
  for (let i = 0; i < asked / 50; i++) for (const word of words) if (all[i]!.paragraph.includes(word)) hits += 1;
  const plain = (performance.now() - started) * 50;
  return { learning, preparing, suggesting: rounds, plain, words: words.length, hits };
}

/** Other words for the same: a note is never word for word another. */
function variant(passages: LabelledPassage[], index: number): Passage {
  const passage = passages[index % passages.length]!;
  const next = passages[(index * 7 + Math.floor(index / passages.length)) % passages.length]!;
  return { quote: passage.quote, paragraph: `${passage.paragraph}${next.quote}`, section: next.section };
}
