import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { editorTexts } from '@/utils/i18n/editor-texts';
import type { Note } from '@/utils/model/note';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import type { Theme } from '@/utils/model/theme';
import { foldToString } from '@/utils/text/fold-to-string';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { NOTE_DRAG } from './note-drag';
import { whereUsed } from './where-used';
import './drawer.css';

type Props = {
  notes: readonly Note[];
  themes: ReadonlyMap<string, Theme>;
  blocks: readonly Block[];
  /** Language of the document. */
  lang: StudyNotes['lang'];
  /** Puts a note into the text at its caret. */
  onInsert: (noteId: string) => void;
  /** Esc: back to the text. */
  onLeave: () => void;
  /** The field notes are looked for in, for who leads there (`@`). */
  searchRef?: RefObject<HTMLInputElement | null>;
};

/** Most notes that are shown at once: more are found by looking for them. */
const SHOWN = 60;

/** The notes, those that are not used yet first: looked for, dragged into the text, or put in by one key. */
export function NotesDrawer({ notes, themes, blocks, lang, onInsert, onLeave, searchRef }: Props) {
  const say = useSay(editorTexts);
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const own = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const used = useMemo(() => whereUsed(blocks, lang), [blocks, lang]);
  const folded = useMemo(
    () => notes.map((note) => ({ note, words: foldToString([note.quote, note.thought, note.application].join('\n')) })),
    [notes],
  );
  // Parted first: folding drops white space between Han.
  const wanted = query.split(/\s+/u).map(foldToString).filter(Boolean);
  const found = folded.filter(({ words }) => wanted.every((word) => words.includes(word))).map(({ note }) => note);
  const open = notes.filter(({ id }) => !used.has(id)).length;
  const unused = found.filter(({ id }) => !used.has(id));
  const sorted = [...unused, ...found.filter(({ id }) => used.has(id))];

  const focusAt = (at: number): void => {
    if (at < 0) (searchRef ?? own).current?.focus();
    else list.current?.querySelectorAll<HTMLElement>('button')[at]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const all = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      if (at < 0 && query !== '') setQuery('');
      else onLeave();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      focusAt(Math.min(all.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)));
    } else if (event.key === 'Enter' && at < 0) {
      event.preventDefault();
      const [first] = sorted;
      if (first) onInsert(first.id);
    }
  };

  return (
    <section class="notes-drawer" aria-label={say('notes')} onKeyDown={onKeyDown}>
      <h2>
        {say('notes')}
        {notes.length > 0 && (
          <span class="tiny muted">{open === 0 ? say('notesAllUsed') : say('notesUnused', { n: open })}</span>
        )}
      </h2>
      <label class="search small-search">
        <Icon icon={icons.search} />
        <input
          class="input"
          type="search"
          aria-label={say('findNote')}
          placeholder={say('findNoteHint')}
          ref={searchRef ?? own}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="sr" role="status">
        {query === '' ? '' : say('notesFound', { n: sorted.length })}
      </p>
      {sorted.length === 0 && <p class="muted">{say(notes.length === 0 ? 'noNotes' : 'noNotesFound')}</p>}
      <ul class="drawer" ref={list}>
        {sorted.slice(0, SHOWN).map((note) => {
          const where = used.get(note.id);
          const marks = note.themes.flatMap(({ id }) => themes.get(id) ?? []);
          return (
            <li key={note.id}>
              <button
                type="button"
                class={where === undefined ? 'slip' : 'slip used'}
                title={say('insertThis')}
                draggable
                onDragStart={(event) => {
                  event.dataTransfer?.setData(NOTE_DRAG, note.id);
                  event.dataTransfer?.setData('text/plain', note.quote);
                }}
                onClick={() => onInsert(note.id)}
              >
                <Icon icon={icons.grip} />
                <span class="words">
                  <span class="about">
                    {marks.map((theme) => (
                      <ThemeMark key={theme.id} theme={theme} locale={locale} />
                    ))}
                    {where !== undefined && (
                      <span class="tiny muted">{where === '' ? say('usedAtTop') : say('usedIn', { where })}</span>
                    )}
                  </span>
                  <span class="serif">{note.quote}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {sorted.length > SHOWN && <p class="tiny muted">{say('notesMore', { n: sorted.length - SHOWN })}</p>}
    </section>
  );
}
