import { commonTexts } from '@/utils/i18n/common-texts';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

type Props = { text: string; onClose: () => void };

/** Why something was not opened, with the way out. Styles: read.css. */
export function ReadProblem({ text, onClose }: Props) {
  const common = useSay(commonTexts);
  return (
    <div class="read-problem" role="alert">
      <Icon icon={icons.warn} />
      <span>{text}</span>
      <IconButton icon={icons.close} label={common('close')} onClick={onClose} />
    </div>
  );
}
