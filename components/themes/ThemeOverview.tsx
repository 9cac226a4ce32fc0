import type { ComponentChildren } from 'preact';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { StudyNotes } from '@/utils/model/study-notes';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import type { RecurringPhrase } from '@/utils/themes/recurring-phrases';
import { langOf } from '../lang-of';
import { Segments } from '../ui/Segments';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { documentHash } from '../writing/write-hash';
import { themePageHash } from './theme-page-hash';

type Props = {
  theme: Theme;
  /** The one it stands under, and those that stand under it with how many notes each has. */
  parent?: Theme;
  below: readonly { theme: Theme; notes: number }[];
  counts: { notes: number; speeches: number; withoutThought: number };
  /** Phrases that recur in its notes. undefined: not known yet. */
  recurs: readonly RecurringPhrase[] | undefined;
  /** The one of them whose notes alone are shown. */
  phrase: string | null;
  onPhrase: (phrase: string | null) => void;
  documents: readonly StudyNotes[];
  by: 'section' | 'date';
  onBy: (by: 'section' | 'date') => void;
};

/** What is to be said of a theme above its notes: how much there is, what stands under it, what recurs, and where it was used. Styles: theme-page.css. */
export function ThemeOverview(props: Props) {
  const { theme, parent, below, counts, recurs, phrase, onPhrase, documents, by, onBy } = props;
  const say = useSay(themeNotesTexts);
  const locale = useLocale();
  return (
    <>
      <header class="theme-head">
        <nav>
          <a href="#themes">{say('allThemes')}</a>
          {parent && <a href={themePageHash(parent.id)}>{say('under', { theme: themeName(parent, locale) })}</a>}
        </nav>
        <div class="theme-title">
          <h1>
            <ThemeMark theme={theme} locale={locale} />
          </h1>
          <a class="button" href={`#themes/${theme.id}`}>
            {say('editTheme')}
          </a>
        </div>
        <p class="muted">
          {[
            say('notesCount', { n: counts.notes }),
            say('speechesCount', { n: counts.speeches }),
            ...(counts.withoutThought > 0 ? [say('withoutThought', { n: counts.withoutThought })] : []),
          ].join(' · ')}
        </p>
      </header>
      <div class="theme-facts">
        {below.length > 0 && (
          <Fact title={say('children')}>
            <ul class="chips">
              {below.map((child) => (
                <li key={child.theme.id}>
                  <a class="theme-chip" href={themePageHash(child.theme.id)}>
                    <ThemeMark theme={child.theme} locale={locale} />
                    <span class="count">{child.notes}</span>
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {recurs !== undefined && recurs.length > 0 && (
          <Fact title={say('recurs')} hint={say('recursHint')}>
            <ul class="chips">
              {recurs.map(({ text, lang, texts }) => (
                <li key={text}>
                  <button
                    type="button"
                    class="button small"
                    aria-pressed={phrase === text}
                    onClick={() => onPhrase(phrase === text ? null : text)}
                  >
                    <span lang={lang === 'zh' ? 'zh-Hans' : 'en'}>{text}</span>
                    <span class="count">{texts}</span>
                  </button>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {documents.length > 0 && (
          <Fact title={say('usedIn')}>
            <ul class="used">
              {documents.map((doc) => (
                <li key={doc.id}>
                  <a href={documentHash(doc.id)} lang={langOf(doc.lang)}>
                    {doc.title}
                  </a>
                  <span class="muted">{dayInWords(doc.date, locale)}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </div>
      {counts.notes > 0 && (
        <div>
          <Segments
            label={say('arrange')}
            value={by}
            options={[
              { value: 'section', label: say('bySection') },
              { value: 'date', label: say('byDate') },
            ]}
            onChange={onBy}
          />
        </div>
      )}
    </>
  );
}

function Fact({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
      {hint !== undefined && <p class="tiny muted">{hint}</p>}
    </section>
  );
}
