import { documentsTexts } from '@/utils/i18n/documents-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import { DOCUMENTS } from './write-hash';
import * as icons from '../ui/icons';

type Props = {
  notes: number;
  /** Whether notes of some days are wanted. */
  ofDays: boolean;
  prompts: number;
  length: number;
  lang: 'zh-CN' | 'en';
  onCompose: () => void;
};

/** What a draft will hold, and the act that makes it. Styles: writing.css. */
export function DraftContents({ notes, ofDays, prompts, length, lang, onCompose }: Props) {
  const say = useSay(documentsTexts);
  const count = length.toLocaleString('en');
  return (
    <section class="bar draft-contents" aria-label={say('newDocument')}>
      <a class="back" href={DOCUMENTS}>
        <Icon icon={icons.previous} small />
        {say('documents')}
      </a>
      <p role="status" aria-label={say('contents')}>
        {notes === 0
          ? say(ofDays ? 'noneOfDays' : 'noneChosen')
          : [
              say('contentsNotes', { n: notes }),
              ...(prompts > 0 ? [say('contentsPrompts', { n: prompts })] : []),
              say(lang === 'en' ? 'contentsWords' : 'contentsLength', { n: count }),
            ].join(' · ')}
      </p>
      <Button look="solid" icon={icons.write} disabled={notes === 0} onClick={onCompose}>
        {say('compose')}
      </Button>
    </section>
  );
}
