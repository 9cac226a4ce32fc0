import type { ComponentChildren } from 'preact';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { SpeechName } from '../speech/SpeechName';
import { useSay } from '../use-say';

export type RecentSpeech = { id: string; title: string; speaker?: string; lang: string; url: string; notes: number };

type Props = {
  recent: RecentSpeech[];
  /** Why no reader runs in this tab, and the way on (`StartHere`, `Unread`). */
  children: ComponentChildren;
};

/** No reader runs in this tab: why, and what was read before. */
export function NotHere({ recent, children }: Props) {
  const say = useSay(panelTexts);
  return (
    <>
      {children}
      {recent.length > 0 && (
        <section class="recent">
          <h2>{say('recent')}</h2>
          <ul>
            {recent.map(({ id, title, speaker, lang, url, notes }) => (
              <li key={id}>
                <a href={url} target="_blank" rel="noreferrer">
                  <SpeechName speech={{ title, lang }} />
                </a>
                <span class="muted tiny">
                  {speaker && (
                    <>
                      <span dir="auto" lang={lang}>
                        {speaker}
                      </span>
                      {' · '}
                    </>
                  )}
                  {say('recentCount', { n: notes })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
