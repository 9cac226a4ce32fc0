import type { ActionDone } from '@/utils/model/action-done';
import type { Locale } from '@/utils/model/locale';
import { themeName } from '@/utils/model/theme-name';
import { actionTexts } from './action-texts';
import { sayIn } from './say-in';

/** Characters of a name that are shown: a message is one line or two. */
const MOST = 40;

/** What an action was, in words; undefined for one that has none, as of a newer Zhaji. */
export function actionText({ label, field, notes, speech, theme }: ActionDone, locale: Locale): string | undefined {
  const say = sayIn(actionTexts, locale);
  const key = [`did-${label}-${field}`, `did-${label}`].find((one) => Object.hasOwn(actionTexts, one)) as
    | keyof typeof actionTexts
    | undefined;
  if (key === undefined) return undefined;
  const cut = (name: string): string => (name.length > MOST ? `${name.slice(0, MOST)}…` : name);
  const named = theme && themeName({ name: theme }, locale);
  const of = speech ? say('ofSpeech', { name: cut(speech) }) : named ? say('ofTheme', { name: cut(named) }) : '';
  return say(key, { n: notes, of });
}
