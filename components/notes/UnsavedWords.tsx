import { useContext, useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { unsavedTexts } from '@/utils/i18n/unsaved-texts';
import { clipLine } from '@/utils/text/clip-line';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import type { EditedText, WordsOf } from './edited-text';
import { OpenWordsContext } from './open-words';
import { OwnWords } from './OwnWords';
import { wordsKey } from './words-key';
import * as icons from '../ui/icons';

/** Of the passage: enough to know it by, on one line. */
const NAME = 40;

type Props = {
  /** Where what they are about is shown in this page. */
  hrefOf?: (of: WordsOf) => string | undefined;
};

/**
 * Says that there are words that could not be saved, while there are, with the way to each: to its field, or the field itself where none shows it. The browser asks
 * before such a page is closed. Styles: own-words-edited.css.
 */
export function UnsavedWords({ hrefOf }: Props) {
  const say = useSay(unsavedTexts);
  const common = useSay(commonTexts);
  const words = useContext(OpenWordsContext);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [isOpen, setOpen] = useState(false);
  useLayoutEffect(() => words?.listen(() => redraw(undefined)), [words]);
  const unsaved = words?.unsaved() ?? [];
  // Two texts to choose from are both kept when the page goes.
  const isLost = unsaved.some(({ problem }) => problem !== null);
  useLayoutEffect(() => {
    if (!isLost || !words) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    const changed = (): void => {
      if (!document.hidden) words.ends(false);
      words.retry(false);
    };
    // As in `useEditing`: what begins before the page is hidden would end with it.
    const leave = (): void => {
      words.ends(true);
      if (document.hidden) words.retry(false);
    };
    window.addEventListener('beforeunload', ask);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', changed);
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', changed);
    };
  }, [isLost, words]);
  const isAny = unsaved.length > 0;
  useEffect(() => {
    if (!isAny) setOpen(false);
  }, [isAny]);
  if (!isAny) return null;
  const n = new Set(unsaved.map(({ of }) => of && wordsKey(of))).size;
  return (
    <section class="banner unsaved" aria-label={say('label')}>
      <Icon icon={icons.warn} />
      <div>
        <span role="status">{say('unsaved', { n })}</span>
        <button type="button" class="button small" onClick={() => words?.retry(true)}>
          {common('retry')}
        </button>
        <button type="button" class="button small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'hide' : 'show')}
        </button>
        {isOpen && (
          <ul>
            {unsaved.map((text) => (
              // Not by what they are of: a note that stands in two places has the same field twice.
              <Unsaved key={text.serial} text={text} href={text.of && hrefOf?.(text.of)} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Unsaved({ text, href }: { text: EditedText; href: string | undefined }) {
  const say = useSay(unsavedTexts);
  const { of, holder, seen, save } = text;
  if (!of) return null;
  const name = clipLine(of.name, NAME);
  return (
    <li>
      <p class="serif">{href === undefined ? name : <a href={href}>{name}</a>}</p>
      {holder !== null && !holder.aside ? (
        <button type="button" class="button small" onClick={() => goTo(of)}>
          {say('goTo')}
        </button>
      ) : (
        <OwnWords kind={of.field} value={seen} onSave={save} of={of} aside />
      )}
    </li>
  );
}

function goTo(of: WordsOf): void {
  const field = document.querySelector<HTMLElement>(`[data-words="${CSS.escape(wordsKey(of))}"]`);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
