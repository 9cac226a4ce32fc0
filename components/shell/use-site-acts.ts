import { useMemo } from 'preact/hooks';
import { errorName } from '@/utils/i18n/error-name';
import { siteTexts } from '@/utils/i18n/site-texts';
import { useSay } from '../use-say';
import type { Acts } from './use-acts';

type World = {
  /** Asks the reader by the browser's own question; false for no. */
  ask: (patterns: string[]) => Promise<boolean>;
  /** Gives sites back; false where the browser keeps that to itself. */
  giveUp: (patterns: string[]) => Promise<boolean>;
};

/** What the reader does to the sites Zhaji may run on; `name`: as it is said. Each starts in the task of the click, as browsers demand. */
export type SiteActs = {
  allow: (patterns: string[], name: string) => void;
  takeBack: (patterns: string[], name: string) => void;
};

/** Allows sites and takes them back, and says what came of it, with the way back. */
export function useSiteActs({ show }: Acts, { ask, giveUp }: World): SiteActs {
  const say = useSay(siteTexts);
  return useMemo(() => {
    /** `back`: this takes back what was just done, and offers no way back of its own. */
    const allow = async (patterns: string[], site: string, back = false): Promise<void> => {
      try {
        // Nothing is awaited before this: the browser asks only in the task of the click.
        if (!(await ask(patterns))) show({ text: say('notAllowed'), tone: 'done' });
        else done(say('nowAllowed', { site }), back ? undefined : () => void takeBack(patterns, site, true));
      } catch (error) {
        show({ text: say('cannotAsk', { why: errorName(error) }), tone: 'bad' });
      }
    };
    const takeBack = async (patterns: string[], site: string, back = false): Promise<void> => {
      const given = await giveUp(patterns).catch(() => false);
      if (!given) show({ text: say('cannotTakeBack'), tone: 'bad' });
      else done(say('nowTakenBack', { site }), back ? undefined : () => void allow(patterns, site, true));
    };
    const done = (text: string, back: (() => void) | undefined): void =>
      show({ text, tone: 'done', ...(back && { back }) });
    return {
      allow: (patterns, name) => void allow(patterns, name),
      takeBack: (patterns, name) => void takeBack(patterns, name),
    };
  }, [show, say, ask, giveUp]);
}
