import type { Say } from '@/utils/i18n/say-in';
import type { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { styleNames, type StyleName } from '@/utils/model/style-names';

/** What a look is called, 1…10. */
export function styleWord(style: number, say: Say<typeof themeBoardTexts>): string {
  const words: Record<StyleName, string> = {
    apricot: say('styleApricot'),
    vermilion: say('styleVermilion'),
    rose: say('styleRose'),
    plum: say('stylePlum'),
    indigo: say('styleIndigo'),
    lake: say('styleLake'),
    pine: say('stylePine'),
    moss: say('styleMoss'),
    ochre: say('styleOchre'),
    slate: say('styleSlate'),
  };
  const name = styleNames[style - 1];
  return name === undefined ? '' : words[name];
}
