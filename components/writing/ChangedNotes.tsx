import { documentsTexts } from '@/utils/i18n/documents-texts';
import type { Block } from '@/utils/model/study-notes';
import type { ChangedNote } from '@/utils/study-notes/changed-notes';
import type { WordsChoice } from '@/utils/study-notes/update-note';
import { useSay } from '../use-say';

type Props = {
  changed: readonly ChangedNote[];
  /** Of the document. */
  blocks: readonly Block[];
  onShow: (block: number) => void;
  /** Makes the document say what the note says now; of words rewritten in both, those chosen. */
  onUpdate: (changed: ChangedNote, choice: WordsChoice) => void;
  onKeep: (changed: ChangedNote) => void;
};

/** What the notes of the document say otherwise by now, each with what can be done. Nothing is changed before. Styles: checks.css. */
export function ChangedNotes({ changed, blocks, onShow, onUpdate, onKeep }: Props) {
  const say = useSay(documentsTexts);
  if (changed.length === 0) return null;
  return (
    <section class="changed-notes" aria-label={say('changedNotes')}>
      <h2>
        {say('changedNotes')}
        <span class="count-badge">{changed.length}</span>
      </h2>
      <ul class="findings">
        {changed.map((one) => {
          const { noteId, block, what, rewritten, link, note } = one;
          const words = say('rewritten');
          return (
            <li key={noteId} class="finding warn" data-note={noteId} tabIndex={-1}>
              <h3>{what.map((kind) => say(`changed-${kind}`)).join(' · ')}</h3>
              {what.includes('quote') && note ? (
                <p class="serif diff">
                  <del>{link.quote}</del> <ins>{note.quote}</ins>
                </p>
              ) : (
                <p class="serif">{link.quote}</p>
              )}
              {note &&
                (['thought', 'application'] as const)
                  .filter((field) => what.includes(field))
                  .map((field) => (
                    <p key={field} class="small diff">
                      <del>{link[field]}</del> <ins>{note[field]}</ins>
                    </p>
                  ))}
              {rewritten.length > 0 && (
                <>
                  <p class="tiny muted">{words}</p>
                  {blocks.map(
                    (written, at) =>
                      (written.kind === 'thought' || written.kind === 'application') &&
                      written.noteId === noteId &&
                      rewritten.includes(written.kind) && (
                        <p key={at} class="small">
                          {written.text}
                        </p>
                      ),
                  )}
                </>
              )}
              <div class="row wrap">
                <button type="button" class="button small quiet" onClick={() => onShow(block)}>
                  {say('show')}
                </button>
                {rewritten.length > 0 ? (
                  (['mine', 'note', 'both'] as const).map((choice) => (
                    <button key={choice} type="button" class="button small" onClick={() => onUpdate(one, choice)}>
                      {say(choice === 'mine' ? 'keepMine' : choice === 'note' ? 'takeNotes' : 'takeBoth')}
                    </button>
                  ))
                ) : (
                  <button type="button" class="button small" onClick={() => onUpdate(one, 'both')}>
                    {say(note ? 'update' : 'takeOut')}
                  </button>
                )}
                <button type="button" class="button small quiet" onClick={() => onKeep(one)}>
                  {say('keep')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
