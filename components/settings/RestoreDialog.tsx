import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { backupTexts } from '@/utils/i18n/backup-texts';
import { commonTexts } from '@/utils/i18n/common-texts';
import { sayBackup } from '@/utils/i18n/say-backup';
import type { Backup, BackupHeader, RestorePreview } from '@/utils/model/backup';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { Button } from '../ui/Button';
import { useModal } from '../ui/use-modal';
import { useLocale, useSay } from '../use-say';

/** What a file holds, and what restoring it would do; without `replace` it is a part, which replaces nothing. */
export type RestoreView = Pick<Backup, 'made' | 'scope' | 'rejected'> & {
  counts: BackupHeader['counts'];
  merge: RestorePreview;
  replace?: RestorePreview;
};
/** How far looking at the file has come (`of` 0: nobody knows), or what came of it. */
export type Restoring = { stage: 'reading'; done: number; of: number } | ({ stage: 'preview' } & RestoreView);

type Props = {
  /** Name of the file. */
  file: string;
  state: Restoring;
  onMerge: () => void;
  onReplace: () => void;
  /** Ends it, whatever the stage: nothing is changed then. */
  onCancel: () => void;
};

/** A backup, looked at before anything is done with it. Styles: backup.css. */
export function RestoreDialog({ file, state, onMerge, onReplace, onCancel }: Props) {
  const say = useSay(backupTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  const id = useId();
  const dialog = useModal();
  const [isSure, setSure] = useState(false);
  // What had the focus is gone with the stage before. Where everything would be replaced, the way back has it.
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>('.end > :first-child')?.focus();
  }, [state.stage, isSure]);
  const day = state.stage === 'preview' ? dayInWords(state.made.slice(0, 10), locale) : '';
  return (
    <dialog
      class="restore-dialog"
      ref={dialog}
      aria-labelledby={id}
      // Not `cancel`: Chromium leaves that out where nothing was pressed since the last one.
      onClose={onCancel}
      // Keys in here are not the page's behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      {state.stage === 'reading' && (
        <>
          <h2 id={id}>{say('reading', { file })}</h2>
          <progress value={state.of === 0 ? undefined : state.done} max={state.of || 1} aria-labelledby={id} />
          <p class="muted">{say('readingText')}</p>
          <div class="end">
            <Button onClick={onCancel}>{common('cancel')}</Button>
          </div>
        </>
      )}
      {state.stage === 'preview' && isSure && state.replace && (
        <>
          <h2 id={id}>{say('replaceSure', { day })}</h2>
          <Changes preview={state.replace} />
          <p>{say('replaceSureText')}</p>
          <div class="end">
            <Button onClick={() => setSure(false)}>{say('back')}</Button>
            <Button look="danger" onClick={onReplace}>
              {say('replaceYes')}
            </Button>
          </div>
        </>
      )}
      {state.stage === 'preview' && !isSure && (
        <>
          <h2 id={id}>{say(state.scope === 'whole' ? 'previewWhole' : 'previewPart', { day })}</h2>
          <p>{holds(state.counts)}</p>
          {state.rejected.length > 0 && <p class="rejected">{sayBackup.rejected(locale, state.rejected)}</p>}
          <section>
            <h3>{say('wouldMerge')}</h3>
            <p class="muted">{say('mergeText')}</p>
            <Changes preview={state.merge} />
          </section>
          {state.replace && (
            <section>
              <h3>{say('wouldReplace')}</h3>
              <p class="muted">{say('replaceText')}</p>
              <Changes preview={state.replace} />
            </section>
          )}
          <div class="end">
            <Button onClick={onCancel}>{common('cancel')}</Button>
            {state.replace && (
              <Button look="danger" disabled={isNothing(state.replace)} onClick={() => setSure(true)}>
                {say('replace')}
              </Button>
            )}
            <Button look="solid" disabled={isNothing(state.merge)} onClick={onMerge}>
              {say('merge')}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );

  function holds(counts: BackupHeader['counts']): string {
    const what = sayBackup.amounts(locale, counts);
    return what === undefined ? say('holdsNothing') : say('holds', { what });
  }
}

const isNothing = ({ counts }: RestorePreview): boolean =>
  Object.values(counts).every(({ added, back, changed, gone }) => added + back + changed + gone === 0);

/** What restoring would do, a line for each kind of change. */
function Changes({ preview }: { preview: RestorePreview }) {
  const say = useSay(backupTexts);
  const locale = useLocale();
  const lines = sayBackup.changes(locale, preview);
  return (
    <ul class="changes">
      {lines.length === 0 && <li>{say('nothing')}</li>}
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {preview.left > 0 && <li>{say('leftOut', { n: preview.left })}</li>}
      {preview.steps !== undefined && <li>{say('takesSteps', { n: preview.steps })}</li>}
    </ul>
  );
}
