import type { Locale } from '@/utils/model/locale';

/** A title as it stands inside 《 》 or “ ”: on one line, marks of its own kind turned into the inner ones (《》 → 〈〉, “” → ‘’ in English). */
export function inTitleMarks(title: string, lang: Locale): string {
  const line = title.replaceAll(/\s+/g, ' ').trim();
  const bare = /^《[^《》]*》$/.test(line) ? line.slice(1, -1) : line;
  return lang === 'en'
    ? bare.replaceAll('“', '‘').replaceAll('”', '’')
    : bare.replaceAll('《', '〈').replaceAll('》', '〉');
}
