import { useEffect } from 'preact/hooks';
import { ArticleList } from '@/components/read/ArticleList';
import { DropZone } from '@/components/read/DropZone';
import { PasteBox } from '@/components/read/PasteBox';
import { ReadProblem } from '@/components/read/ReadProblem';
import type { Acts } from '@/components/shell/use-acts';
import { useSay } from '@/components/use-say';
import { readTexts } from '@/utils/i18n/read-texts';
import { readableExtensions } from '@/utils/import/readable-extensions';
import { articlePage } from '@/utils/speeches/article-address';
import { keptArticles } from '@/utils/storage/kept-articles';
import type { Notebook } from '@/utils/storage/open-notebook';
import { removeArticle } from '@/utils/storage/remove-article';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import type { Opening } from './use-opening';

const ACCEPT = readableExtensions.map((extension) => `.${extension}`).join();

type Props = { notebook: Notebook; acts: Acts; opening: Opening };

/** Where a speech is put in to be read, and what was put in before. */
export function IntakePage({ notebook, acts, opening }: Props) {
  const say = useSay(readTexts);
  const { value: articles } = useLiveQuery(() => keptArticles(notebook), [notebook]);
  useEffect(() => {
    document.title = say('title');
  }, [say]);
  return (
    <div class="sheet">
      <main class="intake">
        <h1 class="sr">{say('title')}</h1>
        <DropZone
          isOver={opening.isOver}
          busy={opening.busy}
          accept={ACCEPT}
          onFiles={opening.openFiles}
          onCancel={opening.cancel}
        />
        {opening.problems.length > 0 && <ReadProblem texts={opening.problems} onClose={opening.dismiss} />}
        <PasteBox busy={opening.busy !== null} onText={opening.openText} />
        {articles && articles.length > 0 && (
          <ArticleList
            articles={articles.map((article) => ({ ...article, href: articlePage(article.id) }))}
            onRemove={({ id, title }) => void acts.act(() => removeArticle(notebook, id), say('removed', { title }))}
          />
        )}
      </main>
    </div>
  );
}
