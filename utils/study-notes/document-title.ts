import { MAX_LINE } from '@/utils/model/limits';
import type { Speech } from '@/utils/model/speech';
import type { Template } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { clipLine } from '@/utils/text/clip-line';
import { inWords } from './in-words';
import { quoted } from './inner-quotes';
import { themeLabel } from './theme-label';

/**
 * The title study notes begin with: the writer's own when there is one, else made from the only speech, else from up to three themes (more
 * would not fit two lines of a title, 2 × 20 characters at 22 pt), else the name of the genre.
 * At most `MAX_LINE` characters.
 */
export function documentTitle(
  template: Template,
  speeches: readonly Pick<Speech, 'title'>[],
  themes: readonly Pick<Theme, 'name'>[],
  own?: string,
): string {
  const title = clipLine(own ?? '', MAX_LINE);
  if (title) return title;
  const { titles, lang } = template;
  const only = speeches.length === 1 ? clipLine(speeches[0]?.title ?? '', MAX_LINE - titles.speech.length) : '';
  // A genre word before the speech's title is kept: it is part of it. Its own 《》 are not doubled.
  if (only) return titles.speech.replace('{speech}', () => only.replace(/^《([^《》]*)》$/, '$1'));
  if (themes.length === 0 || themes.length > 3) return titles.plain;
  const names = themes.map((theme) => quoted(themeLabel(theme, lang), lang));
  return clipLine(
    titles.themes.replace('{themes}', () => inWords(names, 'themesAndMore', lang)),
    MAX_LINE,
  );
}
