import { learn, noCounts } from '@/utils/themes/learn';
import type { Learned } from '@/utils/themes/learned';
import { prepareThemes, type Passage, type SuggestedTheme, type Suggester } from '@/utils/themes/suggest';

/** A passage with the themes a person files it under, the best first; none when none fits. */
export type LabelledPassage = Passage & { themes: string[] };

export type ThemesReport = {
  passages: number;
  fitting: number;
  /** Of those that fit a theme: how often the first, and one of the three, is one of the labels. */
  top1: number;
  top3: number;
  /** How often something is suggested for them at all. */
  spoke: number;
  /** Of those that fit none: how often nothing is suggested. */
  silent: number;
  wrong: { passage: LabelledPassage; got: { themeId: string; score: number; because: string[] }[] }[];
};

/** Judges what is suggested for passages. */
export function judgeThemes(passages: LabelledPassage[], suggester: Suggester): ThemesReport {
  const report: ThemesReport = {
    passages: passages.length,
    fitting: 0,
    top1: 0,
    top3: 0,
    spoke: 0,
    silent: 0,
    wrong: [],
  };
  for (const passage of passages) {
    const got = suggester.suggest(passage);
    const right = (index: number): boolean => passage.themes.includes(got[index]?.themeId ?? '');
    if (passage.themes.length === 0) {
      if (got.length === 0) report.silent += 1;
      else report.wrong.push({ passage, got });
      continue;
    }
    report.fitting += 1;
    if (got.length > 0) report.spoke += 1;
    if (right(0)) report.top1 += 1;
    else report.wrong.push({ passage, got });
    if (right(0) || right(1) || right(2)) report.top3 += 1;
  }
  return report;
}
export { prepareThemes, learn, noCounts, type SuggestedTheme, type Learned };
