import { useEffect, useRef } from 'preact/hooks';
import { panelTexts } from '@/utils/i18n/panel-texts';
import { articleAt, articlePage } from '@/utils/speeches/article-address';
import { speechSources } from '@/utils/speeches/speech-sources';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';
import { JoinWith, type OtherSpeech } from './JoinWith';

type Props = {
  /** Addresses the speech was read at. */
  urls: readonly string[];
  /** The one that is open, beside a page. */
  here?: string;
  /** Makes a speech of its own of what was kept at an address. */
  onSplit: (url: string) => void;
  /** The speeches this one could be one with, once the reader asks. */
  loadOthers: () => Promise<OtherSpeech[]>;
  /** Makes one speech of this and another. */
  onJoin: (id: string) => void;
  /** Shown from the first: where there is room for it. */
  open?: boolean;
};

/** Where a speech was read, and the reader's own word on it: this address is another speech, that speech is this one. Styles: speech.css. */
export function OtherSources({ urls, here, onSplit, loadOthers, onJoin, open }: Props) {
  const say = useSay(panelTexts);
  const sources = speechSources({ urls: [...urls] });
  const others = sources.filter(({ url }) => url !== here);
  const summary = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  // The button that split an address off goes with it.
  useEffect(() => {
    if (hadFocus.current && (document.activeElement ?? document.body) === document.body) summary.current?.focus();
    hadFocus.current = false;
  }, [urls.length]);
  const split = (url: string): void => {
    hadFocus.current = true;
    onSplit(url);
  };
  return (
    <details class="sources" open={open}>
      <summary ref={summary}>
        {here !== undefined && others.length > 0 ? say('alsoAt', { n: others.length }) : say('sources')}
      </summary>
      <ul>
        {sources.map(({ url, page }) => {
          const article = articleAt(url);
          return (
            <li key={url} class="source">
              <span>
                {url === here ? (
                  <span>{say('thisPage')}</span>
                ) : (
                  <a href={article ? articlePage(article) : url} target="_blank" rel="noreferrer">
                    {article ? say('readInZhaji') : withoutScheme(url)}
                  </a>
                )}
                {page !== undefined && <span>{say('pageOf', { n: page })}</span>}
              </span>
              {/* Of one address nothing can be split off; what is read here goes where its text goes. */}
              {sources.length > 1 && !article && (
                <Button look="quiet" size="small" onClick={() => split(url)}>
                  {say('splitOff')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <JoinWith loadOthers={loadOthers} onJoin={onJoin} />
    </details>
  );
}

/** An address as it is read; what it has in percent signs stays so: decoded, it could turn the line around. */
function withoutScheme(url: string): string {
  return url.replace(/^(?:https?|file):\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
