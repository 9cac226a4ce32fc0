import { siteTexts } from '@/utils/i18n/site-texts';
import { unreadText, type ClosedReason } from '@/utils/i18n/unread-text';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  why: ClosedReason;
  /** Address of the notebook's page where text can be pasted and files opened. */
  read: string;
  onLook: () => void;
};

/** Where text of a page that is closed to us can go. */
const READABLE: ClosedReason[] = ['store', 'pdf', 'file', 'policy', 'no-text'];
/** What may be otherwise in a moment. */
const PASSING: ClosedReason[] = ['error-page', 'no-text'];

/** A page that can't be read, whatever is allowed: why, and what to do instead. */
export function Unread({ why, read, onLook }: Props) {
  const say = useSay(siteTexts);
  return (
    <div class="empty start">
      <Icon icon={icons.lock} />
      <h1>{say('unreadTitle')}</h1>
      <p>{say(unreadText(why))}</p>
      {READABLE.includes(why) && (
        <a class="button" href={read} target="_blank">
          {say('openRead')}
        </a>
      )}
      {PASSING.includes(why) && (
        <Button look="quiet" onClick={onLook}>
          {say('lookAgain')}
        </Button>
      )}
    </div>
  );
}
