import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { readTexts } from '@/utils/i18n/read-texts';
import { MAX_SPEECH_TEXT } from '@/utils/model/limits';
import type { Article, ArticleBlock } from '@/utils/model/article';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useLocale, useSay } from '../use-say';
import { blockId } from './block-id';

type Props = {
  article: Article;
  lang: string;
  /** Where its text is, for whoever reads it. */
  textRef?: Ref<HTMLElement>;
};

/** An article set for reading. Its elements stay as they are while the article does: what is painted on them lives on them. Styles: article.css. */
export function ArticleText({ article, lang, textRef }: Props) {
  const say = useSay(readTexts);
  const locale = useLocale();
  // Thousands of paragraphs are not compared anew with each note that is kept.
  const text = useMemo(
    () => article.blocks.map((block, index) => <Block key={index} block={block} index={index} />),
    [article],
  );
  return (
    <>
      <article class="article-text" lang={lang} ref={textRef}>
        {text}
      </article>
      {article.pictures !== undefined && (
        <p class="article-left" role="note">
          <small>{say('pictures', { n: article.pictures })}</small>
        </p>
      )}
      {article.cut !== undefined && (
        <p class="callout article-cut" role="note">
          <Icon icon={icons.warn} />
          <span>{say('cut', { words: article.cut, max: MAX_SPEECH_TEXT.toLocaleString(locale) })}</span>
        </p>
      )}
    </>
  );
}

function Block({ block: { text, level }, index }: { block: ArticleBlock; index: number }) {
  if (level === undefined) return <p id={blockId(index)}>{text}</p>;
  const Heading = `h${level}` as 'h1';
  return <Heading id={blockId(index)}>{text}</Heading>;
}
