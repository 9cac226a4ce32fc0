import type { ComponentChildren } from 'preact';
import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { SpeechName } from '../speech/SpeechName';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { intervalText } from './interval-text';
import { reviewHash } from './review-hash';
import { reviewSettingHash } from './review-setting-hash';
import * as icons from '../ui/icons';

type Props = {
  /** How many notes there are, and how many of them come back at all. */
  notes: number;
  asked: number;
  fresh: number;
  again: number;
  /** How long until the next one comes back, ms; null where none will by itself. */
  next: number | null;
  /** Themes that have notes, in the reader's order. */
  themes: { theme: Theme; notes: number }[];
  /** Speeches that have notes, the one read last first. */
  speeches: { speech: Pick<Speech, 'id' | 'title' | 'lang'>; notes: number }[];
  onAskAll: () => void;
  /** Looking back. */
  children?: ComponentChildren;
};

/** Speeches to read that are offered at once; the page of any other one offers it, too. */
const SPEECHES = 5;

/** Where review begins: what waits today, reading through, looking back. Styles: review.css. */
export function ReviewStart({ notes, asked, fresh, again, next, themes, speeches, onAskAll, children }: Props) {
  const say = useSay(reviewTexts);
  const locale = useLocale();
  const waiting = fresh + again;
  if (notes === 0) {
    return (
      <Empty icon={icons.review} title={say('emptyTitle')} text={say('emptyText')}>
        <a class="button" href="#notes">
          {say('toNotes')}
        </a>
      </Empty>
    );
  }
  return (
    <>
      <div class="begin">
        {asked === 0 ? (
          <section class="begin-card">
            <h2>{say('noneMarkedTitle')}</h2>
            <p>{say('noneMarkedText')}</p>
            <Button look="solid" onClick={onAskAll}>
              {say('askAll')}
            </Button>
          </section>
        ) : waiting === 0 ? (
          <section class="begin-card">
            <h2>{say('todayDone')}</h2>
            <p>{next === null ? say('todayDoneLimit') : say('todayDoneText', { when: intervalText(next, say) })}</p>
            {next === null && <a href={reviewSettingHash}>{say('changeLimit')}</a>}
          </section>
        ) : (
          <section class="begin-card">
            <h2>{say('today')}</h2>
            <p class="begin-count">{say('dueCount', { n: waiting })}</p>
            <p class="muted">
              {[again > 0 && say('dueAgain', { n: again }), fresh > 0 && say('dueFresh', { n: fresh })]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <a class="button solid large" href={reviewHash({ kind: 'session' })}>
              {say('start')}
            </a>
          </section>
        )}
        <section class="begin-card">
          <h2>{say('readThrough')}</h2>
          <p class="muted">{say('readThroughText')}</p>
          <a class="button" href={reviewHash({ kind: 'read', what: 'five' })}>
            {say('todaysFive')}
          </a>
          {speeches.length > 0 && (
            <>
              <h3>{say('ofSpeech')}</h3>
              <ul class="begin-speeches">
                {speeches.slice(0, SPEECHES).map(({ speech, notes: n }) => (
                  <li key={speech.id}>
                    <a href={reviewHash({ kind: 'read', what: 'speech', id: speech.id })}>
                      <SpeechName speech={speech} /> <span class="n">{n}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          {themes.length > 0 && (
            <>
              <h3>{say('ofTheme')}</h3>
              <ul class="begin-themes">
                {themes.map(({ theme, notes: n }) => (
                  <li key={theme.id}>
                    <a href={reviewHash({ kind: 'read', what: 'theme', id: theme.id })}>
                      <ThemeMark theme={theme} locale={locale} /> <span class="n">{n}</span>
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      {children}
    </>
  );
}
