import { readTexts } from '@/utils/i18n/read-texts';
import type { OutlineItem } from '@/utils/model/outline-item';
import { useSay } from '../use-say';

type Props = { outline: OutlineItem[]; lang: string; onJump: (item: OutlineItem) => void };

/** The points of a speech, to jump to. */
export function ArticleOutline({ outline, lang, onJump }: Props) {
  const say = useSay(readTexts);
  return (
    <nav class="article-outline" aria-label={say('outline')}>
      <h2>{say('outline')}</h2>
      <ol lang={lang}>
        {outline.map((item, index) => (
          <li key={index} style={{ '--level': Math.min(item.level, 4) - 1 }}>
            <button type="button" onClick={() => onJump(item)}>
              {item.marker}
              {item.label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
