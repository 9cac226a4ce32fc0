import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleOutline } from '@/components/read/ArticleOutline';
import { ArticleText } from '@/components/read/ArticleText';
import { blockId } from '@/components/read/block-id';
import { OlderCopy } from '@/components/read/OlderCopy';
import { OpeningOver } from '@/components/read/OpeningOver';
import { ReadProblem } from '@/components/read/ReadProblem';
import { saveOfSpeech } from '@/components/shell/save-of-speech';
import type { Acts } from '@/components/shell/use-acts';
import { SpeechFacts } from '@/components/speech/SpeechFacts';
import { Empty } from '@/components/ui/Empty';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { useLocale, useSay } from '@/components/use-say';
import { commonTexts } from '@/utils/i18n/common-texts';
import { readTexts } from '@/utils/i18n/read-texts';
import { speechName } from '@/utils/i18n/speech-name';
import { askBackground } from '@/utils/messaging/ask-background';
import type { Article } from '@/utils/model/article';
import type { Speech } from '@/utils/model/speech';
import { ARTICLE_PAGE, articlePage } from '@/utils/speeches/article-address';
import { blockNumbers } from '@/utils/speeches/block-numbers';
import { editSpeech } from '@/utils/storage/edit-speech';
import type { Notebook } from '@/utils/storage/open-notebook';
import { speechById } from '@/utils/storage/speech-by-id';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { startReading } from './start-reading';
import type { Opening } from './use-opening';

type Props = {
  notebook: Notebook;
  speechId: string;
  acts: Acts;
  opening: Opening;
  /** An older copy of it that has notes, where it was opened just now. */
  older: string | undefined;
};

/** An article: its text, read as a page is, and its facts and outline beside it. */
export function ArticlePage({ notebook, speechId, acts, opening, older }: Props) {
  const say = useSay(readTexts);
  const common = useSay(commonTexts);
  const { value: speech, error } = useLiveQuery(() => speechById(notebook, speechId), [notebook, speechId]);
  if (error) {
    return (
      <div class="sheet">
        <main class="intake">
          <ReadProblem texts={[common('failed', { name: error.name })]} onClose={() => location.reload()} />
        </main>
      </div>
    );
  }
  if (speech === undefined) {
    return (
      <p class="later" role="status">
        {common('loading')}
      </p>
    );
  }
  if (!speech?.article) {
    return (
      <div class="sheet">
        <main class="intake">
          <Empty icon={icons.speech} title={say('goneTitle')} text={say('goneText')}>
            <a class="button solid large" href={ARTICLE_PAGE}>
              {say('goneBack')}
            </a>
          </Empty>
        </main>
      </div>
    );
  }
  return (
    <Reading notebook={notebook} speech={speech} article={speech.article} acts={acts} opening={opening} older={older} />
  );
}

type ReadingProps = Pick<Props, 'notebook' | 'acts' | 'opening' | 'older'> & { speech: Speech; article: Article };

function Reading({ notebook, speech, article: latest, acts, opening, older }: ReadingProps) {
  const say = useSay(readTexts);
  const locale = useLocale();
  // The words of an article never change, and each answer of the database is another object: the first one stays.
  const { current: article } = useRef(latest);
  const text = useRef<HTMLElement>(null);
  const now = useRef(speech);
  now.current = speech;
  useEffect(() => {
    document.title = speechName(speech, locale);
  }, [speech.title, locale]);
  useEffect(() => {
    startReading({ speech: () => now.current, text: () => text.current ?? undefined }).catch(() =>
      acts.show({ text: say('scriptsFailed'), tone: 'bad' }),
    );
  }, []);
  const numbers = useMemo(() => blockNumbers(speech.paragraphs, article.blocks), [speech.paragraphs, article]);
  const jump = (paragraph: number): void => {
    const block = document.getElementById(blockId(numbers[paragraph] ?? -1));
    if (!block) return;
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
    block.scrollIntoView({ block: 'start' });
  };
  return (
    <div class="sheet reading">
      <main class="reading-text">
        {opening.problems.length > 0 && <ReadProblem texts={opening.problems} onClose={opening.dismiss} />}
        {older !== undefined && <OlderCopy href={articlePage(older)} />}
        <ArticleText article={article} lang={speech.lang} textRef={text} />
      </main>
      <aside class="reading-beside" aria-label={say('facts')}>
        <a class="to-articles" href={ARTICLE_PAGE}>
          <Icon icon={icons.previous} small />
          {say('back')}
        </a>
        <SpeechFacts
          speech={speech}
          onEdit={saveOfSpeech(acts, {
            edit: (fields, seen) => editSpeech(notebook, speech.id, fields, seen),
            editClosing: (fields, seen, both) =>
              askBackground('saveWords', { table: 'speeches', id: speech.id, fields, seen, both }),
          })}
        />
        {speech.outline.length > 0 && (
          <ArticleOutline outline={speech.outline} lang={speech.lang} onJump={({ paragraph }) => jump(paragraph)} />
        )}
      </aside>
      <OpeningOver isOver={opening.isOver} busy={opening.busy} onCancel={opening.cancel} />
    </div>
  );
}
