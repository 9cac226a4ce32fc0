import { useEffect, useRef, useState } from 'preact/hooks';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { KeywordCount } from '@/utils/themes/keyword-counts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useLocale, useSay } from '../use-say';
import { langOfText } from './lang-of-text';

/** Words shown at first: a pack has two hundred a theme, and those that bring notes come first. */
const SHOWN = 12;

type Props = { words: KeywordCount[]; onRemove: (word: KeywordCount) => void };

/** A theme's keywords with how many notes each brings. Tab stops at them once; arrows walk, Delete or Enter removes. Styles: theme-panel.css. */
export function KeywordList({ words, onRemove }: Props) {
  const say = useSay(themeBoardTexts);
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef(false);
  const shown = all ? words : words.slice(0, SHOWN);
  const current = Math.min(at, shown.length - 1);
  const focus = (index: number): void => list.current?.querySelectorAll<HTMLElement>('li > button')[index]?.focus();
  // What had the focus is gone: its neighbour has it now.
  useEffect(() => {
    if (removed.current) focus(current);
    removed.current = false;
  }, [words.length]);

  const remove = (word: KeywordCount): void => {
    removed.current = true;
    onRemove(word);
  };
  const onKeyDown = (word: KeywordCount, index: number, { key }: KeyboardEvent): boolean => {
    if (key === 'Delete' || key === 'Backspace') remove(word);
    else if (key === 'ArrowRight' || key === 'ArrowDown') focus(Math.min(index + 1, shown.length - 1));
    else if (key === 'ArrowLeft' || key === 'ArrowUp') focus(Math.max(index - 1, 0));
    else return false;
    return true;
  };
  if (words.length === 0) return <p class="hint">{say('keywordsNone')}</p>;
  return (
    <>
      <ul class="keywords" ref={list}>
        {shown.map((word, index) => (
          <li key={`${word.lang} ${word.text}`} class={word.notes === 0 ? 'brings-none' : undefined}>
            <span lang={langOfText(word.text, locale)}>{word.text}</span>
            {word.notes > 0 && (
              <span class="n" title={say('keywordNotes', { n: word.notes })}>
                {word.notes}
              </span>
            )}
            <button
              type="button"
              class="x"
              aria-label={say('keywordRemove', { word: word.text })}
              title={say('keywordRemove', { word: word.text })}
              tabIndex={index === current ? 0 : -1}
              onFocus={() => setAt(index)}
              onClick={() => remove(word)}
              onKeyDown={(event) => onKeyDown(word, index, event) && event.preventDefault()}
            >
              <Icon icon={icons.close} small />
            </button>
          </li>
        ))}
      </ul>
      {words.length > SHOWN && (
        <Button look="quiet" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say('keywordsFewer') : say('keywordsMore', { n: words.length - SHOWN })}
        </Button>
      )}
    </>
  );
}
