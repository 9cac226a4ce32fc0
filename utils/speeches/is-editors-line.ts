/** Longest line of credits, UTF-16 units: longer ones are sentences that begin with the same word. */
const CREDIT_LENGTH = 120;
/** Longest note of an editor, UTF-16 units: what is longer may be a page whose text nothing parts into paragraphs. */
const NOTE_LENGTH = 600;
/** What an editor says ahead of a text. */
const NOTE = /^[\s（(【[]*(?:编者按|编者的话|编者注|内容摘要|内容提要|核心提示|摘要|导读)\s*[：:】\]丨|]/u;
/** Who edited, took, published it. */
const CREDIT =
  /^[\s（(【[]*(?:责任编辑|责编|网站编辑|编辑|校对|审核|初审|复审|终审|监制|撰稿|供稿|统筹|来源|原标题|作者单位|作者)\s*[-:：系]/u;
/** A caption: 新华社记者 某某 摄 */
const CAPTION = /(?:记者|通讯员)\s*\p{Script=Han}{1,4}\s*\p{Script=Han}{0,4}\s*[/／]?\s*摄[）)]?\s*$/u;

/**
 * Whether a paragraph is the words of an editor rather than of the speech: a note ahead of it, credits, a caption. Each site has its own, so a
 * speech is not recognised by them.
 */
export function isEditorsLine(paragraph: string): boolean {
  if (paragraph.length <= NOTE_LENGTH && NOTE.test(paragraph)) return true;
  return paragraph.length <= CREDIT_LENGTH && (CREDIT.test(paragraph) || CAPTION.test(paragraph));
}
