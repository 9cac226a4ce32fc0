import { panelTexts } from '@/utils/i18n/panel-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';

type Props = {
  /** Addresses the speech was read at. */
  urls: readonly string[];
  /** The one that is open; it is not among the others. */
  here?: string;
  /** Makes a speech of its own of what was kept at an address. */
  onSplit?: (url: string) => void;
  /** Makes one speech of this and another. */
  onJoin?: () => void;
};

/** Where else a speech was read. Nothing where there is no such place, and nothing to do. Styles: speech.css. */
export function OtherSources({ urls, here, onSplit, onJoin }: Props) {
  const say = useSay(panelTexts);
  const others = urls.filter((url) => url !== here);
  if (others.length === 0 && !onJoin) return null;
  return (
    <details class="sources">
      <summary>{others.length > 0 ? say('alsoAt', { n: others.length }) : say('sources')}</summary>
      <ul>
        {others.map((url) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {withoutScheme(url)}
            </a>
            {onSplit && (
              <Button look="quiet" size="small" onClick={() => onSplit(url)}>
                {say('splitOff')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {onJoin && (
        <Button size="small" onClick={onJoin}>
          {say('joinWith')}
        </Button>
      )}
    </details>
  );
}

/** An address as it is read; what it has in percent signs stays so: decoded, it could turn the line around. */
function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
