import type { Locale } from '@/utils/model/locale';

/** Ends in punctuation, closing marks after it or not. */
const ENDED = /[。！？；：，、….!?;:,—][”’」』）)》"']*\s*$/u;

/**
 * What the paragraph of a quotation ends with, behind the marks: a full stop where the passage, its parts left out and without marks around it, was cut inside a
 * sentence. It is ours, so it stands outside the quotation marks. Empty where the passage ends by itself.
 */
export function fullStopAfter(passage: string, lang: Locale): string {
  if (ENDED.test(passage)) return '';
  return lang === 'en' ? '.' : '。';
}
