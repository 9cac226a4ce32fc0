import { panelTexts } from '@/utils/i18n/panel-texts';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

export type RecentSpeech = { id: string; title: string; speaker?: string; lang: string; url: string; notes: number };

type Props = { recent: RecentSpeech[] };

/** The reader does not run in this tab: why, how to start it, and what was read before. */
export function NotHere({ recent }: Props) {
  const say = useSay(panelTexts);
  return (
    <>
      <div class="empty start">
        <Icon icon={icons.lock} />
        <h1>{say('notHereTitle')}</h1>
        <p>{say('notHereText')}</p>
      </div>
      {recent.length > 0 && (
        <section class="recent">
          <h2>{say('recent')}</h2>
          <ul>
            {recent.map(({ id, title, speaker, lang, url, notes }) => (
              <li key={id}>
                <a href={url} target="_blank" rel="noreferrer" lang={lang}>
                  {title || say('untitled')}
                </a>
                <span class="muted tiny">
                  {speaker && (
                    <>
                      <span lang={lang}>{speaker}</span>
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
