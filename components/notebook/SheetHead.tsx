import type { ComponentChildren } from 'preact';
import { notebookTexts } from '@/utils/i18n/notebook-texts';
import { Icon } from '../ui/Icon';
import { Segments } from '../ui/Segments';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  look: 'cards' | 'list';
  onLook: (look: 'cards' | 'list') => void;
  /** Where notes are searched and sifted. */
  children: ComponentChildren;
  /** What else is done with what is shown. */
  acts: ComponentChildren;
  /** What stands below: filters. */
  below: ComponentChildren;
};

/** Above the notes: searching, how they look, and what is made of them. */
export function SheetHead({ look, onLook, children, acts, below }: Props) {
  const say = useSay(notebookTexts);
  return (
    <div class="find">
      {children}
      <div class="find-acts">
        <Segments<'cards' | 'list'>
          label={say('look')}
          value={look}
          options={[
            { value: 'cards', label: say('asCards') },
            { value: 'list', label: say('asList') },
          ]}
          onChange={onLook}
        />
        {acts}
        <a class="button solid" href="#write/new">
          <Icon icon={icons.write} />
          {say('write')}
        </a>
      </div>
      {below}
    </div>
  );
}
