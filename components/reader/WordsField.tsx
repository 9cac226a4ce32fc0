import { useLayoutEffect, useRef } from 'preact/hooks';
import type { readerTexts } from '@/utils/i18n/reader-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Both } from '@/utils/model/both';
import { MAX_OWN_WORDS } from '@/utils/model/limits';
import { bothWords } from '@/utils/text/both-words';
import { OtherWords } from '../notes/OtherWords';
import { Button } from '../ui/Button';

type Props = {
  label: string;
  prompt: string;
  /** What is there: the field begins with it, and follows it while nothing is typed. */
  words: string;
  say: Say<typeof readerTexts>;
  /** `seen`: what the text is to be saved over. `both`: nobody is there to choose any more, where that is another by now. */
  onSave: (text: string, seen: string, both?: Both) => void;
  onCancel: () => void;
};

/** Where own words are written in a page. Ctrl+Enter and Escape save, and so does whatever takes the field away; the button alone leaves them as they were. */
export function WordsField({ label, prompt, words, say, onSave, onCancel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** What it was opened with: `words` may change under it. `given`: what was handed over to be saved last. */
  const now = useRef({ seen: words, typed: words, given: words });
  const leave = useRef(onSave);
  leave.current = onSave;
  // Not a passive effect: Preact runs the end of those after the next paint, and a page that goes away paints no more.
  useLayoutEffect(() => {
    const written = now.current;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(words.length, words.length);
    return () => {
      const { typed, seen, given } = written;
      if (typed !== given) leave.current(typed, seen, given === seen || { sent: given });
    };
    // Once: later the field is the reader's.
  }, []);
  useLayoutEffect(() => {
    const written = now.current;
    if (written.typed === written.seen) {
      written.seen = written.typed = written.given = words;
      field.current!.value = words;
      // What was to be saved over others was not: it still is to be.
    } else if (words !== written.typed) written.given = written.seen;
  }, [words]);
  const save = (): void => {
    const written = now.current;
    written.given = written.typed;
    onSave(written.typed, written.seen);
  };
  const cancel = (): void => {
    now.current.typed = now.current.given;
    onCancel();
  };
  const { seen, typed } = now.current;
  const isTwice = ![seen, typed].includes(words) && seen !== typed;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
    save();
    event.preventDefault();
  };
  return (
    <div class="field">
      <textarea
        ref={field}
        class="textarea"
        rows={3}
        maxLength={MAX_OWN_WORDS}
        aria-label={label}
        placeholder={prompt}
        defaultValue={words}
        onInput={(event) => {
          now.current.typed = event.currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      {isTwice ? (
        <OtherWords
          words={words}
          onChoose={(choice) => {
            const mine = now.current.typed;
            if (choice === 'theirs') cancel();
            else onSave(choice === 'mine' ? mine : bothWords(words, mine), words);
          }}
        />
      ) : (
        <div class="row">
          <span class="tiny muted grow">{say('savedWhenLeft')}</span>
          <Button size="small" look="quiet" onClick={cancel}>
            {say('cancel')}
          </Button>
          <Button size="small" look="solid" onClick={save}>
            {say('save')}
          </Button>
        </div>
      )}
    </div>
  );
}
