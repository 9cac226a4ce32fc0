import { documentsTexts } from '@/utils/i18n/documents-texts';
import type { BlockConflict } from '@/utils/study-notes/merge-blocks';
import { useSay } from '../use-say';

type Props = {
  conflicts: readonly BlockConflict[];
  /** Who else wrote there. */
  by: 'window' | 'draft';
  onShow: (block: number) => void;
  onDone: () => void;
};

/** Says that two windows, or the writer and the notes, wrote in the same paragraphs, and where both versions stand. */
export function BothWrote({ conflicts, by, onShow, onDone }: Props) {
  const say = useSay(documentsTexts);
  if (conflicts.length === 0) return null;
  return (
    <section class="finding warn both-wrote" role="status">
      <h3>{say(by === 'window' ? 'bothTitle' : 'bothTitleDraft')}</h3>
      <p class="small">{say('bothText')}</p>
      <div class="row wrap">
        {conflicts.map(({ block }, at) => (
          <button key={at} type="button" class="button small quiet" onClick={() => onShow(block)}>
            {say('place', { n: at + 1 })}
          </button>
        ))}
        <button type="button" class="button small" onClick={onDone}>
          {say('bothDone')}
        </button>
      </div>
    </section>
  );
}
