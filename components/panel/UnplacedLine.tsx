import { panelTexts } from '@/utils/i18n/panel-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = { count: number; onGo: () => void };

/** On top of the panel: some notes have no place on the page. Styles: panel.css. */
export function UnplacedLine({ count, onGo }: Props) {
  const say = useSay(panelTexts);
  return (
    <p class="unplaced-line" role="status">
      <Icon icon={icons.ask} small />
      <span>{say('unplaced', { n: count })}</span>
      <Button look="quiet" size="small" onClick={onGo}>
        {say('seeUnplaced')}
      </Button>
    </p>
  );
}
