import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import type { RecurringPhrase } from '@/utils/themes/recurring-phrases';
import { wordFinder } from '@/utils/themes/word-finder';
import { More } from '../notes/More';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { useLocale, useSay } from '../use-say';
import { langOfText } from './lang-of-text';
import { ThemeSelect } from './ThemeSelect';
import { useEntered } from './use-entered';

/** Notes drawn at once. */
const STEP = 50;

type Props = {
  notes: Note[];
  /** Phrases that stand in several of them; worked out when asked for. */
  shared: () => RecurringPhrase[];
  /** Where notes may be moved instead. */
  themes: Theme[];
  /** Makes a theme of these notes; answers why not, or null. */
  onSplit: (name: string, noteIds: string[]) => Promise<string | null>;
  onMove: (noteIds: string[], to: Theme) => void;
  /** These notes are held by the pointer, or (null) no longer. */
  onDragNotes: (noteIds: string[] | null) => void;
  onCancel: () => void;
};

/** The notes of a theme to choose from: by a word they share, or one by one; they become a theme of their own, or go to another. Styles: theme-panel.css. */
export function SplitTheme({ notes, shared, themes, onSplit, onMove, onDragNotes, onCancel }: Props) {
  const say = useSay(themeBoardTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [to, setTo] = useState('');
  const section = useRef<HTMLElement>(null);
  useEntered(section);
  const phrases = useMemo(shared, [shared]);
  const chips = useMemo(
    () =>
      phrases.map(({ text }) => {
        const stands = wordFinder([text]);
        return { text, ids: notes.filter(({ quote }) => stands(quote)).map(({ id }) => id) };
      }),
    [phrases, notes],
  );
  // Those that have left meanwhile are chosen no longer.
  useEffect(() => {
    const there = new Set(notes.map(({ id }) => id));
    setTicked((before) => new Set([...before].filter((id) => there.has(id))));
  }, [notes]);

  const tick = (ids: readonly string[], on: boolean): void => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setTicked(next);
  };
  const all = notes.map(({ id }) => id);
  const target = themes.find(({ id }) => id === to);
  return (
    <section class="callout split" aria-label={say('split')} ref={section}>
      <p>{say('splitHint')}</p>
      {chips.length > 0 && (
        <ul class="keywords">
          {chips.map(({ text, ids }) => {
            const on = ids.length > 0 && ids.every((id) => ticked.has(id));
            return (
              <li key={text} class="sugg">
                <button
                  type="button"
                  aria-pressed={on}
                  aria-label={say('sharedWord', { word: text, n: ids.length })}
                  onClick={() => {
                    tick(ids, !on);
                    if (name === '') setName(text);
                  }}
                >
                  {text}
                  <span class="n">{ids.length}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <div class="split-all">
        <Choice checked={ticked.size === notes.length} onChange={(on) => tick(all, on)}>
          {say('splitAll', { n: notes.length })}
        </Choice>
      </div>
      <ul class="split-notes">
        {notes.slice(0, shown).map(({ id, quote }) => (
          <li
            key={id}
            draggable
            onDragStart={(event) => {
              event.dataTransfer?.setData('text/plain', quote);
              onDragNotes(ticked.has(id) ? [...ticked] : [id]);
            }}
            onDragEnd={() => onDragNotes(null)}
          >
            <Choice checked={ticked.has(id)} onChange={(on) => tick([id], on)}>
              <span class="quote-sm" lang={langOfText(quote, locale)}>
                {quote}
              </span>
            </Choice>
          </li>
        ))}
        {notes.length > shown && (
          <li>
            <More left={Math.min(STEP, notes.length - shown)} onMore={() => setShown(shown + STEP)} />
          </li>
        )}
      </ul>
      <div class="split-foot">
        <form
          class="act-on"
          onSubmit={(event) => {
            event.preventDefault();
            void onSplit(name.trim(), [...ticked]).then(setProblem);
          }}
        >
          <Field label={say('splitName')} value={name} error={problem} onInput={setName} />
          <Button type="submit" size="small" disabled={ticked.size === 0}>
            {say('splitNow', { n: ticked.size })}
          </Button>
        </form>
        {themes.length > 0 && (
          <div class="act-on">
            <ThemeSelect
              label={say('moveTicked')}
              none={say('moveChoose')}
              themes={themes}
              value={to}
              onChange={setTo}
            />
            <Button
              size="small"
              disabled={ticked.size === 0 || !target}
              onClick={() => target && onMove([...ticked], target)}
            >
              {say('moveNow', { n: ticked.size })}
            </Button>
          </div>
        )}
        <div class="row">
          <Button look="quiet" size="small" onClick={onCancel}>
            {common('cancel')}
          </Button>
        </div>
      </div>
    </section>
  );
}
