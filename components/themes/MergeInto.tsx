import { useRef, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import type { Theme } from '@/utils/model/theme';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';
import { ThemeSelect } from './ThemeSelect';
import { useEntered } from './use-entered';

type Props = { themes: Theme[]; onMerge: (into: Theme) => void; onCancel: () => void };

/** Into which theme one is merged. */
export function MergeInto({ themes, onMerge, onCancel }: Props) {
  const say = useSay(themeBoardTexts);
  const common = useSay(commonTexts);
  const [into, setInto] = useState('');
  const form = useRef<HTMLElement>(null);
  useEntered(form);
  const chosen = themes.find(({ id }) => id === into);
  return (
    <section class="callout" aria-label={say('merge')} ref={form}>
      <ThemeSelect label={say('mergeInto')} none={say('moveChoose')} themes={themes} value={into} onChange={setInto} />
      <p>{say('mergeHint')}</p>
      <div class="row wrap">
        <Button size="small" disabled={!chosen} onClick={() => chosen && onMerge(chosen)}>
          {say('mergeNow')}
        </Button>
        <Button look="quiet" size="small" onClick={onCancel}>
          {common('cancel')}
        </Button>
      </div>
    </section>
  );
}
