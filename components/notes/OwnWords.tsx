import type { ComponentChildren } from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { MAX_OWN_WORDS } from '@/utils/model/limits';
import { langOf } from '../lang-of';
import { Cells } from '../ui/Cells';
import { Icon } from '../ui/Icon';
import { keyHint } from '../ui/key-hint';
import { IconButton } from '../ui/IconButton';
import { useLocale, useSay } from '../use-say';
import { OpenWordsContext } from './open-words';
import { OtherWords } from './OtherWords';
import type { SaveText, WordsOf } from './edited-text';
import { useEditing } from './use-editing';
import { wordsKey } from './words-key';
import * as icons from '../ui/icons';

/** A pause in writing after which the words are saved, ms. */
const PAUSE = 1_000;

type Props = {
  kind: 'thought' | 'application';
  value: string;
  /** The value as it is shown, with what was searched for marked. */
  shown?: ComponentChildren;
  onSave: SaveText;
  /** What it is about: words that can't be saved then outlive the field (`OpenWords`). */
  of?: Omit<WordsOf, 'field'> | undefined;
  /** Shows words of which the field has gone. */
  aside?: boolean;
  /** Asked where nothing is written yet; a fixed question otherwise. */
  prompt?: string;
  /** Opens the field, each time it becomes another number. */
  writing?: number;
  /** The key that opens the field as well. */
  shortcut?: string | undefined;
  /** Told whether the field is open, as it also is while its words are saved or can't be. */
  onOpen?: ((on: boolean) => void) | undefined;
  /** Told whether the field is written in, or its words are being saved; also whether they can't be, where they would be lost with it. */
  onWriting?: ((on: boolean) => void) | undefined;
};

/** The reader's own words, edited in place. Where none are, manuscript squares wait for a thought, a question for an application. */
export function OwnWords({
  kind,
  value,
  shown,
  onSave,
  of,
  aside,
  prompt,
  writing,
  shortcut,
  onOpen,
  onWriting,
}: Props) {
  const say = useSay(commonTexts);
  const locale = useLocale();
  const thought = kind === 'thought';
  const opener = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  /** Whether the reader opened it: words that come back by themselves leave the focus where it is. */
  const asked = useRef(false);
  const focusAtEnd = useCallback((field: HTMLTextAreaElement | null) => {
    if (!field || !asked.current) return;
    asked.current = false;
    field.focus();
    // Writing goes on where it ended.
    field.setSelectionRange(field.value.length, field.value.length);
  }, []);
  const words = of && { ...of, field: kind };
  // What was put together of two may be too long already: it can be made shorter bit by bit.
  const refuse = (text: string, seen: string): string | null =>
    text.length > Math.max(MAX_OWN_WORDS, seen.length) ? say('tooLong', { max: MAX_OWN_WORDS, n: text.length }) : null;
  const editing = useEditing(value, onSave, { after: PAUSE, of: words, aside, refuse });
  const open = editing.draft !== null;
  const [hasFocus, setFocus] = useState(false);
  useLayoutEffect(() => {
    if (!open) {
      setFocus(false);
      return undefined;
    }
    onOpen?.(true);
    return () => onOpen?.(false);
  }, [open]);
  const isKept = useContext(OpenWordsContext) !== null && of !== undefined;
  const isWriting = open && (hasFocus || !isKept || editing.problem === null);
  useLayoutEffect(() => {
    if (!isWriting || !onWriting) return undefined;
    onWriting(true);
    return () => onWriting(false);
  }, [isWriting]);

  // Left by key: the focus goes back to where it came from, and again when the first words have put another button in its place.
  const written = value !== '';
  useEffect(() => {
    if (open || !back.current) return;
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    // To the note where one is walked to: its keys go on there.
    if (nowhere) (opener.current?.closest<HTMLElement>('[data-note][tabindex]') ?? opener.current)?.focus();
    else back.current = false;
  }, [open, written]);

  const begin = (): void => {
    back.current = false;
    asked.current = true;
    editing.begin();
  };
  // At once: after the next frame, words typed right behind the key would be nowhere's.
  useLayoutEffect(() => {
    if (writing !== undefined) begin();
  }, [writing]);
  const edit = thought ? say('thoughtEdit') : say('applicationEdit');
  const hint = (label: string) => shortcut !== undefined && keyHint(label, shortcut);
  const question = prompt ?? (thought ? say('thoughtPrompt') : say('applicationPrompt'));
  return (
    <div class={open ? 'own is-open' : 'own'}>
      <span class="seal" lang={langOf(locale)} aria-hidden="true">
        {thought ? say('thoughtSeal') : say('applicationSeal')}
      </span>
      {editing.draft !== null ? (
        <div class="own-edit">
          <textarea
            class="textarea"
            data-words={words && wordsKey(words)}
            aria-label={thought ? say('thought') : say('application')}
            aria-invalid={editing.problem !== null || editing.elsewhere !== null}
            placeholder={question}
            value={editing.draft}
            ref={focusAtEnd}
            onInput={(event) => editing.change(event.currentTarget.value)}
            onCompositionStart={() => editing.compose(true)}
            onCompositionEnd={() => editing.compose(false)}
            onFocus={() => setFocus(true)}
            onBlur={() => {
              setFocus(false);
              void editing.finish();
            }}
            onKeyDown={(event) => {
              // While an input method composes, Enter and Esc are its own.
              if (event.isComposing) return;
              event.stopPropagation();
              // Esc saves as well: it is pressed to get out, and whoever leaves in any other way finds the words kept.
              if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
              // What the field stands in, as a dialog, is not closed by it as well.
              event.preventDefault();
              back.current = true;
              // What can't be saved and is kept lets go: the next Esc is that of what is around.
              if (event.key === 'Escape' && isKept && editing.problem !== null) event.currentTarget.blur();
              else void editing.finish();
            }}
          />
          {editing.elsewhere !== null ? (
            <OtherWords
              words={editing.elsewhere}
              onChoose={(choice) => {
                back.current = true;
                editing.choose(choice);
              }}
            />
          ) : editing.problem === null ? (
            <p class="hint">{say('editKeys')}</p>
          ) : (
            <p class="error" role="alert">
              <Icon icon={icons.warn} small />
              <span class="grow">{editing.problem}</span>
              <button type="button" class="button small" onClick={() => void editing.finish()}>
                {say('retry')}
              </button>
              {/* What can't be saved could not be left otherwise. */}
              <button
                type="button"
                class="button small"
                onClick={() => {
                  back.current = true;
                  editing.cancel();
                }}
              >
                {say('discard')}
              </button>
            </p>
          )}
        </div>
      ) : !written ? (
        <button
          type="button"
          class={thought ? 'prompt' : 'prompt is-slight'}
          ref={opener}
          {...hint(question)}
          onClick={begin}
        >
          <span>{question}</span>
          {thought && <Cells across={14} />}
        </button>
      ) : (
        <div class="own-text">
          {/* The mouse may click the words; keys and screen readers have the button. */}
          <p onClick={() => window.getSelection()?.isCollapsed !== false && begin()}>{shown ?? value}</p>
          <IconButton icon={icons.pen} small label={edit} {...hint(edit)} buttonRef={opener} onClick={begin} />
        </div>
      )}
    </div>
  );
}
