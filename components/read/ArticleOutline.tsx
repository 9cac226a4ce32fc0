import { useState } from 'preact/hooks';
import { readTexts } from '@/utils/i18n/read-texts';
import type { OutlineItem } from '@/utils/model/outline-item';
import { pointName } from '@/utils/speeches/point-name';
import { useSay } from '../use-say';

type Props = { outline: OutlineItem[]; lang: string; onJump: (item: OutlineItem) => void };

/** Where the outline has a column of its own (read.css); below that it is folded, so that the text comes first. */
const BESIDE = '(min-width: 820px)';

/** The points of a speech, to jump to. Styles: read.css. */
export function ArticleOutline({ outline, lang, onJump }: Props) {
  const say = useSay(readTexts);
  // Once: afterwards the reader folds it.
  const [open] = useState(() => matchMedia(BESIDE).matches);
  return (
    <details class="article-outline" open={open}>
      <summary>{say('outline')}</summary>
      <nav aria-label={say('outline')}>
        <ol lang={lang}>
          {outline.map((item, index) => (
            <li key={index} style={{ '--level': Math.min(item.level, 4) - 1 }}>
              <button type="button" class={item.level === 1 ? 'is-first' : undefined} onClick={() => onJump(item)}>
                {pointName(item)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
