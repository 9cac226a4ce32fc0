import { documentsTexts } from '@/utils/i18n/documents-texts';
import type { Block } from '@/utils/model/study-notes';
import type { TemplateSection } from '@/utils/model/template';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';

type Props = {
  /** The block with the caret. */
  block: Block | undefined;
  /** What the template says of the section it begins. */
  section: TemplateSection | undefined;
  onName: (heading: string) => void;
};

/** Other names units give the section whose heading the caret is in. Nothing where there are none. */
export function HeadingNames({ block, section, onName }: Props) {
  const say = useSay(documentsTexts);
  if (block?.kind !== 'heading' || !section) return null;
  const others = [section.heading, ...section.aliases].filter((name) => name !== '' && name !== block.text);
  if (others.length === 0) return null;
  return (
    <p class="heading-names" role="group" aria-label={say('headingNames')}>
      <span class="tiny muted">{say('headingNames')}</span>
      {others.map((name) => (
        <Button key={name} look="quiet" size="small" onClick={() => onName(name)}>
          {name}
        </Button>
      ))}
    </p>
  );
}
