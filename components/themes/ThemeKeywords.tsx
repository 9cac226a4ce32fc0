import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import type { KeywordCount } from '@/utils/themes/keyword-counts';
import type { KeywordHelp } from '@/utils/themes/keyword-help';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { KeywordList } from './KeywordList';
import { typedKeywords } from './typed-keywords';
import { WouldMove } from './WouldMove';

type Props = {
  theme: Theme;
  /** Worked out when asked for, and the same for as long as nothing changes: it takes a tenth of a second. */
  help: () => KeywordHelp;
  quoteOf: (noteId: string) => string;
  /** Adds words, and puts these notes under the theme for their sake. */
  onAdd: (words: string[], noteIds: string[]) => void;
  onRemove: (word: KeywordCount) => void;
};

/** The words that bring notes to a theme, those it might add, and what would move if it did. Styles: theme-panel.css. */
export function ThemeKeywords({ theme, help, quoteOf, onAdd, onRemove }: Props) {
  const say = useSay(themeBoardTexts);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [known, setKnown] = useState<KeywordHelp | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ words: string[]; noteIds: string[] } | null>(null);
  // After the editor is drawn: it opens at once, the counts follow.
  useEffect(() => {
    const timer = setTimeout(() => setKnown(help()));
    return () => clearTimeout(timer);
  }, [help]);
  const own = [...(theme.keywords.zh ?? []), ...(theme.keywords.en ?? [])];

  const offer = (words: string[]): void => {
    const noteIds = help().wouldMove(...words);
    if (noteIds.length > 0) setAsked({ words, noteIds });
    else add(words, []);
  };
  const add = (words: string[], noteIds: string[]): void => {
    setAsked(null);
    setTyped('');
    onAdd(words, noteIds);
    field.current?.focus();
  };
  const addTyped = (): void => {
    const { words, odd } = typedKeywords(typed, own);
    if (odd.length > 0) setProblem(say('keywordsOdd', { words: odd.join(' ') }));
    else setProblem(words.length === 0 && typed.trim() !== '' ? say('keywordsNoneNew') : null);
    if (words.length > 0) offer(words);
  };
  return (
    <fieldset class="theme-keywords">
      <legend class="label">{say('keywords')}</legend>
      <KeywordList words={known ? current(known.brings, theme) : current([], theme)} onRemove={onRemove} />
      <div class="field">
        <label for={id}>{say('keywordsAdd')}</label>
        <div class="add-words">
          <textarea
            id={id}
            class="input"
            rows={1}
            ref={field}
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-hint`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(null);
            }}
            onKeyDown={(event) => {
              if (event.isComposing) return;
              if (event.key === 'Escape' && typed !== '') {
                event.preventDefault();
                setTyped('');
              }
              if (event.key !== 'Enter' || event.shiftKey) return;
              event.preventDefault();
              addTyped();
            }}
          />
          <Button aria-label={say('keywordsAdd')} title={say('keywordsAdd')} onClick={addTyped}>
            <Icon icon={icons.plus} />
          </Button>
        </div>
        {problem === null ? (
          <p class="hint" id={`${id}-hint`}>
            {say('keywordsAddHint')}
          </p>
        ) : (
          <p class="error" id={`${id}-hint`} role="alert">
            <Icon icon={icons.warn} small />
            <span>{problem}</span>
          </p>
        )}
      </div>
      {known && known.mightAdd.length > 0 && (
        <div>
          <p class="label maybe">{say('maybe')}</p>
          <ul class="keywords">
            {known.mightAdd.map((word) => (
              <li key={word.text} class="sugg">
                <button
                  type="button"
                  aria-label={say('maybeAdd', { word: word.text, n: word.notes })}
                  aria-pressed={asked?.words[0] === word.text}
                  onClick={() => offer([word.text])}
                >
                  <Icon icon={icons.plus} small />
                  {word.text}
                  <span class="n">{word.notes}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {asked && (
        <WouldMove
          words={asked.words}
          quotes={asked.noteIds.map(quoteOf)}
          onAdd={(move) => add(asked.words, move ? asked.noteIds : [])}
          onCancel={() => {
            setAsked(null);
            field.current?.focus();
          }}
        />
      )}
    </fieldset>
  );
}

/** The words the theme has now, with the counts as they are known: what was just added has none yet. */
function current(counted: readonly KeywordCount[], { keywords }: Theme): KeywordCount[] {
  const keyOf = (lang: string, text: string): string => `${lang} ${text.trim()}`;
  const all = (['zh', 'en'] as const).flatMap((lang) =>
    (keywords[lang] ?? []).map((text): KeywordCount => ({ text: text.trim(), lang, notes: 0 })),
  );
  const there = new Map(all.map((word) => [keyOf(word.lang, word.text), word]));
  const first = counted.filter(({ lang, text }) => there.delete(keyOf(lang, text)));
  return [...first, ...there.values()];
}
