import type { StyleName } from '@/utils/model/style-names';

/** How the words under a theme are underlined, in a file of its own: as in the extension (`components/tokens.css`, held by a test). */
export const markLines: Readonly<Record<StyleName, readonly [line: string, weight: string]>> = {
  apricot: ['wavy', '0.12em'],
  vermilion: ['double', '0.07em'],
  rose: ['solid', '0.16em'],
  plum: ['double', '0.12em'],
  indigo: ['solid', '0.07em'],
  lake: ['wavy', '0.07em'],
  pine: ['dashed', '0.16em'],
  moss: ['dashed', '0.07em'],
  ochre: ['dotted', '0.16em'],
  slate: ['dotted', '0.1em'],
};
