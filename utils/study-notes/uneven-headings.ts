import type { Block } from '@/utils/model/study-notes';
import { countCharacters } from '@/utils/text/count-characters';
import { typedNumber } from './typed-number';
import { unsortedTheme } from './unsorted-notes';

type Sibling = { index: number; length: number; ends: boolean; parted: boolean; given: boolean };

/** Difference in length that is out of line, in 字数 or words, and as a share of the longer one. */
const FAR = { units: 4, share: 0.4 };
/** The same where all the others are alike: what is out of line is seen sooner. */
const FAR_OF_ALIKE = { units: 4, share: 0.3 };
const FAR_FROM_GIVEN = 2;
const WORDS_FAR = { units: 3, share: 0.5 };

/**
 * Headings that are out of line with those beside them: much longer or shorter, or ending in a mark, or in two parts, where all others are not.
 * Headings of the genre itself (`isGiven`) are as they are and no measure. Of two the longer one is told. Indices of blocks, with the 字数 (words
 * in English) around which the others are.
 */
export function unevenHeadings(
  blocks: readonly Block[],
  lang: 'zh-CN' | 'en',
  isGiven: (heading: string) => boolean,
): { index: number; length: number; usual: number }[] {
  return groupsOf(blocks, lang, isGiven).flatMap((all) => {
    const group = all.filter(({ given }) => !given);
    // Beside headings of the genre, of whatever length, only what is longer than all of them by far.
    if (group.length < all.length) {
      const usual = Math.max(...all.filter(({ given }) => given).map(({ length }) => length));
      return group
        .filter(({ length }) => length > usual * FAR_FROM_GIVEN)
        .map(({ index, length }) => ({ index, length, usual }));
    }
    if (group.length < 2) return [];
    const uneven = group.flatMap((one) => {
      const others = group.filter((other) => other !== one);
      // Of two the other one is the measure; of more the middle, which one odd heading does not move.
      const usual = median((others.length > 1 ? group : others).map(({ length }) => length));
      const isOut =
        isFar(one.length, usual, others, lang) ||
        (others.length > 1 &&
          (others.every(({ ends }) => ends !== one.ends) || others.every(({ parted }) => parted !== one.parted)));
      return isOut ? [{ index: one.index, length: one.length, usual }] : [];
    });
    if (group.length === 2) {
      const [first, second] = uneven;
      return first && second ? [first.length > second.length ? first : second] : uneven.slice(0, 1);
    }
    // Where most are out of line there is no line.
    return uneven.length * 2 < group.length + 1 ? uneven : [];
  });
}

function isFar(length: number, usual: number, others: readonly Sibling[], lang: 'zh-CN' | 'en'): boolean {
  const lengths = others.map((other) => other.length);
  const alike = others.length > 1 && Math.max(...lengths) - Math.min(...lengths) <= 1;
  const difference = Math.abs(length - usual);
  const share = difference / Math.max(length, usual, 1);
  if (lang === 'en') return difference > WORDS_FAR.units && share > WORDS_FAR.share;
  return alike
    ? difference >= FAR_OF_ALIKE.units && share >= FAR_OF_ALIKE.share
    : difference > FAR.units && share > FAR.share;
}

/** Headings of one level under the same parent. */
function groupsOf(blocks: readonly Block[], lang: 'zh-CN' | 'en', isGiven: (heading: string) => boolean): Sibling[][] {
  const groups: Sibling[][] = [];
  const open: (Sibling[] | undefined)[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    open.length = Math.min(open.length, block.level);
    let group = open[block.level - 1];
    if (!group) groups.push((group = open[block.level - 1] = []));
    const text = block.text.slice(typedNumber(block.text)).trim();
    // The heading over notes without a theme is ours, and stands beside any others.
    if (text === '' || block.themeId === unsortedTheme.id) continue;
    const counted = countCharacters(text.replace(/[。．.，,；;：:！!？?]+$/u, ''));
    group.push({
      index,
      length: lang === 'en' ? counted.words : counted.characters,
      ends: /[。．.，,；;：:！!？?]$/u.test(text),
      given: isGiven(text),
      parted: /[，,：:；;—]|\p{Script=Han}[\s\u3000]+\p{Script=Han}/u.test(text.slice(0, -1)),
    });
  }
  return groups;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
