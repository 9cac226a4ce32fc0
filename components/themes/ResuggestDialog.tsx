import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Note } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import type { Resuggestion } from '@/utils/themes/resuggest';
import { More } from '../notes/More';
import { Button } from '../ui/Button';
import { ThemeMark } from '../ui/ThemeMark';
import { useModal } from '../ui/use-modal';
import { useLocale, useSay } from '../use-say';
import { whyText } from './why-text';

/** How far suggesting themes again has come. */
export type Resuggesting =
  | { stage: 'looking' | 'changing'; done: number; of: number }
  | { stage: 'preview'; changes: readonly Resuggestion[]; of: number };

type Props = {
  state: Resuggesting;
  notes: ReadonlyMap<string, Note>;
  themes: readonly Theme[];
  /** Whether one of the notes has a theme already. */
  again: boolean;
  /** These changes are wanted. */
  onApply: (changes: readonly Resuggestion[]) => void;
  /** Ends it, whatever the stage: nothing is changed then. */
  onCancel: () => void;
};

/** Rows drawn at once. */
const STEP = 100;

/** Suggesting themes again, seen before it is done: note by note what would change and why, each to be unticked. Styles: resuggest.css. */
export function ResuggestDialog({ state, notes, themes, again, onApply, onCancel }: Props) {
  const say = useSay(themeNotesTexts);
  const common = useSay(commonTexts);
  const id = useId();
  const dialog = useModal();
  // What had the focus is gone with the stage before: the main act of this one has it.
  useLayoutEffect(() => dialog.current?.querySelector<HTMLElement>('.end > :last-child')?.focus(), [state.stage]);
  const none = state.stage === 'preview' && state.changes.length === 0;
  const title =
    state.stage !== 'preview'
      ? say(again ? 'resuggest' : 'suggestFirst')
      : none
        ? say('nothingToChange')
        : say('wouldChange', { n: state.changes.length });
  return (
    <dialog
      class="resuggest"
      ref={dialog}
      aria-labelledby={id}
      // Not `cancel`: Chromium leaves that out where nothing was pressed since the last one.
      onClose={onCancel}
      // Keys in here are not the list's behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{title}</h2>
      {state.stage === 'preview' ? (
        none ? (
          <>
            <p class="muted">{say('nothingToChangeText', { n: state.of })}</p>
            <div class="row end">
              <Button onClick={onCancel}>{common('close')}</Button>
            </div>
          </>
        ) : (
          <Preview changes={state.changes} notes={notes} themes={themes} onApply={onApply} onCancel={onCancel} />
        )
      ) : (
        <>
          <div class="working">
            <progress value={state.done} max={state.of} aria-labelledby={`${id}-done`} />
            <p id={`${id}-done`} role="status">
              {say(state.stage, { done: state.done, n: state.of })}
            </p>
          </div>
          <div class="row end">
            <Button onClick={onCancel}>{common('cancel')}</Button>
          </div>
        </>
      )}
    </dialog>
  );
}

type PreviewProps = Omit<Props, 'state' | 'again'> & { changes: readonly Resuggestion[] };

function Preview({ changes, notes, themes, onApply, onCancel }: PreviewProps) {
  const say = useSay(themeNotesTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(STEP);
  const wanted = changes.filter(({ noteId }) => !left.has(noteId));
  const toggle = (id: string): void =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <>
      <p class="muted">{say('wouldChangeHint')}</p>
      <ul class="changes">
        {changes.slice(0, shown).map(({ noteId, add, drop, because }) => (
          <li key={noteId}>
            <label class="choice">
              <input type="checkbox" checked={!left.has(noteId)} onChange={() => toggle(noteId)} />
              <span class="change">
                <span class="quote">{notes.get(noteId)?.quote}</span>
                <span class="from-to">
                  <span>
                    {say('from')}
                    <Marks ids={drop} themes={themes} />
                  </span>
                  <span>
                    {say('to')}
                    <Marks ids={add} themes={themes} />
                  </span>
                  {because.length > 0 && <span class="muted">{whyText(because, notes.get(noteId), say, locale)}</span>}
                </span>
              </span>
            </label>
          </li>
        ))}
        {changes.length > shown && (
          <li>
            <More left={Math.min(STEP, changes.length - shown)} onMore={() => setShown(shown + STEP)} />
          </li>
        )}
      </ul>
      <div class="row end">
        <Button onClick={onCancel}>{common('cancel')}</Button>
        <Button look="solid" disabled={wanted.length === 0} onClick={() => onApply(wanted)}>
          {say('apply', { n: wanted.length })}
        </Button>
      </div>
    </>
  );
}

function Marks({ ids, themes }: { ids: readonly string[]; themes: readonly Theme[] }) {
  const say = useSay(notebookTexts);
  const locale = useLocale();
  const found = ids.flatMap((id) => themes.find((theme) => theme.id === id) ?? []);
  if (found.length === 0) return <span class="muted">{say('unsorted')}</span>;
  return (
    <>
      {found.map((theme) => (
        <ThemeMark key={theme.id} theme={theme} locale={locale} />
      ))}
    </>
  );
}
