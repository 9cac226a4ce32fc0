import type { Setup } from '@/components/writing/WritingSetup';
import type { Locale } from '@/utils/model/locale';
import { templates } from '@/utils/study-notes/templates';
import { dayOf } from './day-of';

/** What a draft is made from, while it is set up. */
export type Draft = Setup;

/** The draft one begins with: the first template in the language of the interface, all themes, today; should days be chosen, all there are notes of. */
export function firstDraft(now: Date, locale: Locale): Draft {
  const template = templates.find(({ lang }) => lang === locale) ?? templates[0];
  return {
    templateId: template?.id ?? '',
    from: 'themes',
    speechId: '',
    fromDay: '',
    toDay: '',
    themeIds: null,
    title: '',
    date: dayOf(now),
    occasion: '',
    order: 'reading',
  };
}
