import { readTexts } from '@/utils/i18n/read-texts';
import { speechName } from '@/utils/i18n/speech-name';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { useLocale, useSay } from '../use-say';

/** An article as the list shows it. */
export type ListedArticle = {
  id: string;
  href: string;
  title: string;
  speaker?: string;
  date?: string;
  lang: string;
  /** Name of the file it came from; '' for a pasted text. */
  name: string;
  notes: number;
};

type Props = { articles: ListedArticle[]; onRemove: (article: ListedArticle) => void };

/** The articles that were opened here, each a link to it. */
export function ArticleList({ articles, onRemove }: Props) {
  const say = useSay(readTexts);
  const locale = useLocale();
  return (
    <section class="articles">
      <h2>{say('articles')}</h2>
      <ul>
        {articles.map((article) => {
          const { id, href, title, speaker, date, lang, name, notes } = article;
          const shown = speechName(article, locale);
          return (
            <li key={id}>
              <div class="article-row">
                <a href={href} dir="auto" lang={title ? lang : undefined}>
                  {shown}
                </a>
                <p>
                  {speaker && (
                    <span dir="auto" lang={lang}>
                      {speaker}
                    </span>
                  )}
                  {date && <span>{dayInWords(date, locale)}</span>}
                  {notes > 0 && <span>{say('articleNotes', { n: notes })}</span>}
                  {name && <span class="file-name">{name}</span>}
                </p>
              </div>
              <IconButton
                icon={icons.trash}
                label={say('remove', { title: shown })}
                onClick={() => onRemove(article)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
