import { documentsTexts } from '@/utils/i18n/documents-texts';
import { writingTexts } from '@/utils/i18n/writing-texts';
import { MAX_LINE } from '@/utils/model/limits';
import type { Writer } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import type { Theme } from '@/utils/model/theme';
import { unsortedTheme } from '@/utils/study-notes/unsorted-notes';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Segments } from '../ui/Segments';
import { Select } from '../ui/Select';
import { ThemeMark } from '../ui/ThemeMark';
import { langOf } from '../lang-of';
import { TEMPLATES } from '../templates/templates-hash';
import { useLocale, useSay } from '../use-say';

/** What a draft is made from. */
export type Setup = {
  templateId: string;
  /** Whether it is made from themes, from one speech, or from some days. */
  from: 'themes' | 'speeches' | 'dates';
  /** '': the first that has notes. */
  speechId: string;
  /** '': that of the first note; of `toDay` the last. */
  fromDay: string;
  toDay: string;
  /** The chosen themes; null: every one that has notes. */
  themeIds: string[] | null;
  title: string;
  date: string;
  occasion: string;
  order: 'reading' | 'date';
};

type Props = {
  setup: Setup;
  templates: readonly Template[];
  /** Themes to choose from, with how many notes each has. */
  themes: { theme: Theme; notes: number }[];
  /** How many notes have none; they can be chosen like a theme. */
  unsorted: number;
  /** Speeches to choose from, the last read first. */
  speeches: readonly { id: string; title: string; notes: number }[];
  /** Days of the first and the last note. */
  days: readonly [string, string];
  /** Titles to choose from. */
  titles: readonly string[];
  writer: Writer;
  onChange: (part: Partial<Setup>) => void;
  onWriter: (writer: Writer) => void;
};

/** The choices a draft is made from; each changes it at once. */
export function WritingSetup(props: Props) {
  const { setup, templates, themes, unsorted, speeches, days, titles, writer, onChange, onWriter } = props;
  const say = useSay(writingTexts);
  const of = useSay(documentsTexts);
  const locale = useLocale();
  const all = [...themes.map(({ theme }) => theme.id), ...(unsorted > 0 ? [unsortedTheme.id] : [])];
  const chosen = new Set(setup.themeIds ?? all);
  const isReversed = (setup.fromDay || days[0]) > (setup.toDay || days[1]);
  const choose = (wanted: string, checked: boolean): void =>
    onChange({ themeIds: all.filter((id) => (id === wanted ? checked : chosen.has(id))) });
  return (
    <form class="pane setup" aria-label={say('setUp')} onSubmit={(event) => event.preventDefault()}>
      <Select
        label={say('template')}
        value={setup.templateId}
        options={templates.map(({ id, name, lang }) => ({
          value: id,
          label: name,
          lang: langOf(lang),
        }))}
        onChange={(templateId) => onChange({ templateId })}
      />
      <a class="manage-templates small" href={TEMPLATES}>
        {of('manageTemplates')}
      </a>
      <div class="field">
        <span class="label">{of('from')}</span>
        <Segments
          label={of('from')}
          value={setup.from}
          options={[
            { value: 'themes', label: of('fromThemes') },
            { value: 'speeches', label: of('fromSpeech') },
            { value: 'dates', label: of('fromDates') },
          ]}
          onChange={(from) => onChange({ from })}
        />
      </div>
      {setup.from === 'speeches' && speeches.length > 0 && (
        <Select
          label={of('speech')}
          value={speeches.some(({ id }) => id === setup.speechId) ? setup.speechId : speeches[0]!.id}
          options={speeches.map(({ id, title, notes }) => ({ value: id, label: `${title} (${notes})` }))}
          onChange={(speechId) => onChange({ speechId })}
        />
      )}
      {setup.from === 'dates' && (
        <div class="days">
          <Field
            label={of('fromDay')}
            type="date"
            value={setup.fromDay || days[0]}
            onInput={(fromDay) => fromDay !== '' && onChange({ fromDay })}
          />
          <Field
            label={of('toDay')}
            type="date"
            value={setup.toDay || days[1]}
            onInput={(toDay) => toDay !== '' && onChange({ toDay })}
          />
          {isReversed && (
            <p class="hint" role="status">
              {of('daysReversed')}
            </p>
          )}
        </div>
      )}
      {setup.from === 'themes' && all.length > 0 && (
        <fieldset>
          <legend class="label">{say('themes')}</legend>
          <ul class="pick-themes">
            {themes.map(({ theme, notes }) => (
              <li key={theme.id}>
                <Choice checked={chosen.has(theme.id)} onChange={(checked) => choose(theme.id, checked)}>
                  <ThemeMark theme={theme} locale={locale} />
                </Choice>
                <span class="n">{notes}</span>
              </li>
            ))}
            {unsorted > 0 && (
              <li>
                <Choice
                  checked={chosen.has(unsortedTheme.id)}
                  onChange={(checked) => choose(unsortedTheme.id, checked)}
                >
                  <span class="plain">{say('unsorted')}</span>
                </Choice>
                <span class="n">{unsorted}</span>
              </li>
            )}
          </ul>
          {unsorted > 0 && (
            <p class="hint unsorted">
              {say(chosen.has(unsortedTheme.id) ? 'unsortedUsed' : 'unsortedLeftOut', { n: unsorted })}{' '}
              <a href="#notes/unsorted">{say('sortThem')}</a>
            </p>
          )}
          {all.length > 2 && (
            <div class="row">
              <Button look="quiet" size="small" onClick={() => onChange({ themeIds: null })}>
                {say('themesAll')}
              </Button>
              <Button look="quiet" size="small" onClick={() => onChange({ themeIds: [] })}>
                {say('themesNone')}
              </Button>
            </div>
          )}
        </fieldset>
      )}
      <Field
        label={say('title')}
        value={setup.title}
        placeholder={say('titleHint')}
        maxLength={MAX_LINE}
        onInput={(title) => onChange({ title })}
      />
      {titles.length > 0 && (
        <ul class="title-ideas" aria-label={of('titleIdeas')}>
          {titles.map((title) => (
            <li key={title}>
              <button type="button" aria-pressed={setup.title === title} onClick={() => onChange({ title })}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="field">
        <span class="label">{say('order')}</span>
        <Segments
          label={say('order')}
          value={setup.order}
          options={[
            { value: 'reading', label: say('orderReading') },
            { value: 'date', label: say('orderDate') },
          ]}
          onChange={(order) => onChange({ order })}
        />
      </div>
      <Field label={say('date')} type="date" value={setup.date} onInput={(date) => date !== '' && onChange({ date })} />
      <Field
        label={say('occasion')}
        value={setup.occasion}
        placeholder={say('occasionHint')}
        maxLength={MAX_LINE}
        onInput={(occasion) => onChange({ occasion })}
      />
      <div class="two">
        <Field
          label={say('writerName')}
          value={writer.name}
          maxLength={MAX_LINE}
          onInput={(name) => onWriter({ ...writer, name })}
        />
        <Field
          label={say('writerUnit')}
          value={writer.unit ?? ''}
          maxLength={MAX_LINE}
          onInput={(unit) => onWriter({ ...writer, unit })}
        />
      </div>
    </form>
  );
}
