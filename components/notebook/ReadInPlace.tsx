import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import type { Note, OwnField } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { sourceAddress } from '@/utils/speeches/source-address';
import { NoteSource } from '../notes/NoteSource';
import { OwnWords } from '../notes/OwnWords';
import { PassageLink } from '../notes/PassageLink';
import { useOpenFields } from '../notes/use-open-fields';
import type { NoteActs } from '../notes/NoteCard';
import { SpeechName } from '../speech/SpeechName';
import { IconButton } from '../ui/IconButton';
import { Icon } from '../ui/Icon';
import { useModal } from '../ui/use-modal';
import { useSay } from '../use-say';
import { paragraphsAround } from './paragraphs-around';
import * as icons from '../ui/icons';

type Props = {
  note: Note;
  speech: Speech | undefined;
  acts: NoteActs;
  /** The field that is opened with it. */
  writing?: OwnField | undefined;
  /** Which of how many, from 1. */
  at: { n: number; of: number };
  /** To the one before or after it. */
  onStep: (by: -1 | 1) => void;
  onClose: () => void;
};

/** A note in its paragraph, as it was when kept: a page that is gone doesn't matter. Arrows go to the next note, Esc closes. Styles: read-in-place.css. */
export function ReadInPlace({ note, speech, acts, writing, at, onStep, onClose }: Props) {
  const say = useSay(notebookTexts);
  const common = useSay(commonTexts);
  const id = useId();
  const dialog = useModal();
  const passage = useRef<HTMLElement>(null);
  useEffect(() => passage.current?.scrollIntoView({ block: 'center' }), [note.id]);
  const fields = useOpenFields();
  const isWriting = fields.open.size > 0;
  /** Whether something was typed here: words that could not be saved elsewhere are shown here too, and keep nobody. */
  const typed = useRef(false);
  useLayoutEffect(() => {
    typed.current = false;
  }, [note.id]);
  /** What is done once the words in the fields are saved. */
  const then = useRef<() => void>(undefined);
  const leave = (act: () => void): void => {
    if (!isWriting || !typed.current) return act();
    then.current = act;
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur();
  };
  useEffect(() => {
    if (isWriting) return;
    then.current?.();
    then.current = undefined;
  }, [isWriting]);
  const close = (): void => leave(() => dialog.current?.close());
  const step = (by: -1 | 1): void => leave(() => onStep(by));
  const { before, parts, after } = paragraphsAround(note, speech);
  const href = sourceAddress(speech, note.url);
  return (
    <dialog
      class="read-in-place"
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onInput={() => (typed.current = true)}
      // Who goes on writing stays.
      onFocusIn={(event) => {
        if (event.target instanceof HTMLTextAreaElement) then.current = undefined;
      }}
      // Keys in here are not the list's behind it.
      onKeyDown={(event) => {
        event.stopPropagation();
        const inField = event.target instanceof HTMLTextAreaElement;
        if (inField || event.altKey || event.ctrlKey || event.metaKey) return;
        if (event.key === 'Escape') {
          event.preventDefault();
          return close();
        }
        const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        step(by as -1 | 1);
      }}
    >
      <header>
        <h2 id={id}>
          <SpeechName speech={speech} />
        </h2>
        <span class="muted small">{say('noteOf', at)}</span>
        <IconButton icon={icons.previous} small label={say('noteBefore')} onClick={() => step(-1)} />
        <IconButton icon={icons.next} small label={say('noteAfter')} onClick={() => step(1)} />
        <IconButton icon={icons.close} small label={common('close')} onClick={close} />
      </header>
      <div class="body">
        <NoteSource note={note} speech={speech} />
        <div class="text" lang={speech?.lang}>
          {before !== undefined && <p class="around">{before}</p>}
          <p>
            {parts.map(({ text, isPassage }) =>
              isPassage ? (
                <mark key="passage" ref={passage}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </p>
          {after !== undefined && <p class="around">{after}</p>}
        </div>
        {href !== undefined && (
          <PassageLink class="button small" href={href} noteId={note.id}>
            <Icon icon={icons.jump} small />
            {common('openPage')}
          </PassageLink>
        )}
        <div class="mine">
          {(['thought', 'application'] as const).map((field) => (
            <OwnWords
              key={`${note.id} ${field}`}
              kind={field}
              value={note[field]}
              onSave={(...words) => acts.onSave(note, field, ...words)}
              of={{ table: 'notes', id: note.id, name: note.quote }}
              writing={writing === field ? 1 : undefined}
              onWriting={(on) => fields.tell(field, on)}
            />
          ))}
        </div>
      </div>
    </dialog>
  );
}
