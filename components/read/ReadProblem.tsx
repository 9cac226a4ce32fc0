import { commonTexts } from '@/utils/i18n/common-texts';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = { texts: string[]; onClose: () => void };

/** Why something was not opened, each with the way out. Styles: read.css. */
export function ReadProblem({ texts, onClose }: Props) {
  const common = useSay(commonTexts);
  return (
    <div class="read-problem" role="alert">
      <Icon icon={icons.warn} />
      <div>
        {texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <IconButton icon={icons.close} small label={common('close')} onClick={onClose} />
    </div>
  );
}
