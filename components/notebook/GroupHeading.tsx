import type { ComponentChildren } from 'preact';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { SpeechName } from '../speech/SpeechName';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import type { GroupHead, NoteGroup } from './group-notes';

type Props = { group: NoteGroup; children: ComponentChildren };

/** What a group of notes is headed by: theme, speech, or day; how many there are, and what can be done with them. */
export function GroupHeading({ group, children }: Props) {
  const { head, count: n, withBelow } = group;
  const say = useSay(notebookTexts);
  return (
    <h2 class="group">
      <HeadWords head={head} />
      <span class="group-n">
        {withBelow === undefined ? say('groupCount', { n }) : say('groupCountInAll', { n, all: withBelow })}
      </span>
      <span class="grow" />
      {children}
    </h2>
  );
}

function HeadWords({ head }: { head: GroupHead }) {
  const say = useSay(notebookTexts);
  const locale = useLocale();
  switch (head.kind) {
    case 'theme':
      if (head.theme) return <ThemeMark theme={head.theme} locale={locale} />;
      return <span>{say('unsorted')}</span>;
    case 'speech': {
      const { speech } = head;
      const day = speech?.date ?? speech?.publishedOn;
      return (
        <>
          <SpeechName speech={speech} />
          <span class="group-n">
            {speech?.speaker && (
              <span dir="auto" lang={speech.lang}>
                {speech.speaker}
              </span>
            )}
            {day && <span>{dayInWords(day, locale)}</span>}
          </span>
        </>
      );
    }
    case 'day':
      break;
  }
  return <span>{say('keptOn', { day: dayInWords(head.day, locale) })}</span>;
}
