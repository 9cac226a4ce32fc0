import { DATE_LINE, SALUTATION } from './line-kinds';

/** Subheads have 4 to 40 characters; those that the markup tells may be as short as 结语 and as long as two lines. */
const MIN = 4;
const MAX = 40;
const MIN_TOLD = 2;
const MAX_TOLD = 80;
const SENTENCE = /[。！？；!?;]/u;
const OPEN_END = /[，,、：:；;。.…—）)]$/u;
/** What stands between paragraphs without being a heading: remarks in brackets, captions, editor lines, dates, greetings. */
const OTHER =
  /^(?:[（(【［[※*＊●■◆▲#<]|https?:|www\.|图[为片\d]|视频|资料图|编[者辑]|责编|责任编辑|内容摘要|核心提示|关键词|来源|原标题|作者|校对|相关|延伸阅读|点击|扫[码描]|谢谢|大家好|掌声)|(?:摄|供图)$|年.{1,3}月.{1,3}日|\d月\d{1,2}日/u;

/** What begins with a number and is no marker is text, for all that its surroundings tell. */
const NUMBER = /^[\d０-９第一二三四五六七八九十百]/u;

/**
 * Whether a line without a marker can be a heading between paragraphs.
 *
 * @param told whether the markup says that it is one, so that it may be a question, and shorter or longer than most
 */
export function isSubhead(text: string, told: boolean): boolean {
  if (text.length > MAX_TOLD * 2) return false;
  const line = text.trim();
  const letters = line.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const length = Array.from(line).length;
  if (letters < (told ? MIN_TOLD : MIN) || length > (told ? MAX_TOLD : MAX)) return false;
  if (OPEN_END.test(line) || (!told && (SENTENCE.test(line) || NUMBER.test(line)))) return false;
  return !OTHER.test(line) && !SALUTATION.test(line) && !DATE_LINE.test(line);
}
