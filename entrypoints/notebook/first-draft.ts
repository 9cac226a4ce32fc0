import type { Setup } from '@/components/writing/WritingSetup';
import type { Locale } from '@/utils/model/locale';
import { newId } from '@/utils/model/new-id';
import { templates } from '@/utils/study-notes/templates';
import { dayOf } from './day-of';

/** What a draft is made from, and the id it will be kept under. */
export type Draft = Setup & { id: string };

/** The draft the writing page begins with: the first template in the language of the interface, all themes, today. */
export function firstDraft(now: Date, locale: Locale): Draft {
  const template = templates.find(({ lang }) => lang === locale) ?? templates[0];
  return {
    id: newId(),
    templateId: template?.id ?? '',
    themeIds: null,
    title: '',
    date: dayOf(now),
    occasion: '',
    order: 'reading',
  };
}
