import type { ComponentChildren } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { reviewTexts } from '@/utils/i18n/review-texts';
import type { Note, OwnField } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { Theme } from '@/utils/model/theme';
import { sourceAddress } from '@/utils/speeches/source-address';
import { commonTexts } from '@/utils/i18n/common-texts';
import { NoteSource } from '../notes/NoteSource';
import { PassageLink } from '../notes/PassageLink';
import { OwnWords } from '../notes/OwnWords';
import type { SaveText } from '../notes/edited-text';
import { Empty } from '../ui/Empty';
import { Button } from '../ui/Button';
import { ThemeMark } from '../ui/ThemeMark';
import { useLocale, useSay } from '../use-say';
import { Cord } from './Cord';
import { reviewHash } from './review-hash';
import { useReviewKeys } from './use-review-keys';
import * as icons from '../ui/icons';

type Props = {
  title: ComponentChildren;
  /** In the order they are read. */
  notes: Note[];
  themes: Theme[];
  speechOf: (note: Note) => Speech | undefined;
  /** The one to begin with; the first. */
  from?: string | undefined;
  onSave: (note: Note, field: OwnField, ...words: Parameters<SaveText>) => ReturnType<SaveText>;
};

/** More slips than this say less than a number does. */
const MOST_SLIPS = 60;

/** Notes one by one, without grades: ← and → lead on, E writes a thought, Esc leads back. Own words can be written on the way. Styles: review.css. */
export function ReadThrough({ title, notes, themes, speechOf, from, onSave }: Props) {
  const say = useSay(reviewTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  // By its id: notes before it may go. Where it goes itself, the one that then stands in its place is read.
  const at = useRef({ id: from, index: 0 });
  /** Of which note a thought is to be written, at which press. */
  const [writing, setWriting] = useState<{ of: string; press: number }>();
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const found = notes.findIndex(({ id }) => id === at.current.id);
  const here = found < 0 ? Math.min(at.current.index, notes.length - 1) : found;
  const note = notes[here];
  if (note) at.current = { id: note.id, index: here };
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), [note?.id]);
  const go = (to: number): void => {
    const index = Math.min(notes.length - 1, Math.max(0, to));
    at.current = { id: notes[index]?.id, index };
    redraw(undefined);
  };
  const write = (): void => note && setWriting((before) => ({ of: note.id, press: (before?.press ?? 0) + 1 }));
  useReviewKeys({
    arrowleft: () => go(here - 1),
    arrowright: () => go(here + 1),
    e: write,
    home: () => go(0),
    end: () => go(notes.length - 1),
    escape: () => location.assign(reviewHash({ kind: 'start' })),
  });
  if (!note) {
    return (
      <>
        <h1 class="sr">{title}</h1>
        <Empty icon={icons.review} title={say('nothingToRead')} text={say('nothingToReadText')}>
          <a class="button" href={reviewHash({ kind: 'start' })}>
            {say('back')}
          </a>
        </Empty>
      </>
    );
  }
  const speech = speechOf(note);
  const chosen = note.themes.flatMap(({ id }) => themes.find((theme) => theme.id === id) ?? []);
  const href = sourceAddress(speech, note.url);
  return (
    <>
      <header class="review-head">
        <h1 class="page-title">{title}</h1>
        {notes.length <= MOST_SLIPS && (
          <Cord
            slips={notes.map(({ id }, index) => ({
              id,
              state: index === here ? 'now' : index < here ? 'done' : 'waits',
              style: themes.find((theme) => notes[index]?.themes[0]?.id === theme.id)?.style,
            }))}
          />
        )}
        <span class="muted small" aria-hidden="true">
          {here + 1} / {notes.length}
        </span>
        <span class="grow" />
        <a class="button quiet small" href={reviewHash({ kind: 'start' })}>
          {say('back')} <kbd>{say('keyEsc')}</kbd>
        </a>
      </header>
      <section
        class="recall read-one"
        ref={card}
        tabIndex={-1}
        aria-label={say('progress', { at: here + 1, n: notes.length })}
      >
        {chosen.length > 0 && (
          <p class="read-themes">
            {chosen.map((theme) => (
              <ThemeMark key={theme.id} theme={theme} locale={locale} />
            ))}
          </p>
        )}
        <p class={note.quote.length > 160 ? 'line long' : 'line'} lang={speech?.lang} dir="auto">
          {note.quote}
        </p>
        <div class="from">
          <NoteSource note={note} speech={speech} />
          {href !== undefined && (
            <PassageLink href={href} noteId={note.id}>
              {common('openPage')}
            </PassageLink>
          )}
        </div>
        <div class="mine" key={note.id}>
          {(['thought', 'application'] as const).map((field) => (
            <OwnWords
              key={field}
              kind={field}
              value={note[field]}
              {...(field === 'thought' && writing?.of === note.id && { writing: writing.press })}
              onSave={(...words) => onSave(note, field, ...words)}
              of={{ table: 'notes', id: note.id, name: note.quote }}
            />
          ))}
        </div>
      </section>
      <footer class="review-foot">
        {/* Not the attribute `disabled`: a button that is switched off loses the focus. */}
        <Button
          look="quiet"
          size="small"
          aria-keyshortcuts="ArrowLeft"
          aria-disabled={here === 0}
          onClick={() => go(here - 1)}
        >
          <kbd aria-hidden="true">←</kbd> {say('previous')}
        </Button>
        <Button
          look="quiet"
          size="small"
          aria-keyshortcuts="ArrowRight"
          aria-disabled={here === notes.length - 1}
          onClick={() => go(here + 1)}
        >
          {say('next')} <kbd aria-hidden="true">→</kbd>
        </Button>
        <span class="grow" />
        <Button look="quiet" size="small" aria-keyshortcuts="e" onClick={write}>
          {say('writeThought')} <kbd aria-hidden="true">E</kbd>
        </Button>
      </footer>
    </>
  );
}
