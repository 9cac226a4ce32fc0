import { panelTexts } from '@/utils/i18n/panel-texts';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

type Props = {
  /** Where the page was, if that is known. */
  href?: string;
};

/** The tab that this panel was opened for is closed. Styles: panel.css, empty.css. */
export function PageGone({ href }: Props) {
  const say = useSay(panelTexts);
  return (
    <div class="empty start">
      <Icon icon={icons.speech} />
      <h1>{say('goneTitle')}</h1>
      <p>{say('goneText')}</p>
      {/^https?:/.test(href ?? '') && (
        <a class="button" href={href} target="_blank" rel="noreferrer">
          {say('goneAgain')}
        </a>
      )}
    </div>
  );
}
