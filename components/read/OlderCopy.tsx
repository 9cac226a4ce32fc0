import { readTexts } from '@/utils/i18n/read-texts';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

/** Above an article of which there is an older copy with notes: why they are not here, and the way to them. */
export function OlderCopy({ href }: { href: string }) {
  const say = useSay(readTexts);
  return (
    <p class="callout article-older" role="note">
      <Icon icon={icons.ask} />
      <span>
        {say('olderCopy')} <a href={href}>{say('olderOpen')}</a>
      </span>
    </p>
  );
}
