import type { Finding } from '@/utils/model/finding';
import type { Locale } from '@/utils/model/locale';
import { findingTexts } from './finding-texts';
import { sayIn } from './say-in';

/** What a person is told of a finding: its kind, why it matters in one line, and what its mending is called, where it has one. */
export function findingWords(
  { kind, found = '', expected = '', fix }: Pick<Finding, 'kind' | 'found' | 'expected' | 'fix'>,
  locale: Locale,
): { title: string; why: string; fix?: string } {
  const say = sayIn(findingTexts, locale);
  const values = { found, expected };
  const title = say(`title-${kind}`, values);
  const why = say(`why-${kind}`, values);
  if (fix === undefined) return { title, why };
  switch (kind) {
    case 'altered-quotation':
    case 'contradicts-facts':
    case 'typed-number':
    case 'punctuation':
      return { title, why, fix: say(`fix-${kind}`, values) };
    case 'unkept-quotation':
    case 'unknown-quotation':
    case 'no-source':
    case 'copied-run':
    case 'missing-words':
    case 'quoted-share':
    case 'same-quotation':
    case 'uneven-headings':
    case 'out-of-proportion':
    case 'other-names':
      break;
  }
  return { title, why };
}
