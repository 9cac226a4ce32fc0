import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { fact, type Fact } from './fact';
import { DATE_LINE, TITLE_PREFIX } from './line-kinds';
import type { SpeechPage } from './speech-page';

/** A name; a name of two, spaced to the width of three; an office and a name. */
const NAME_LINE =
  /^(?:\p{Script=Han}{2,30}[\s\u3000]+)?(\p{Script=Han}{2,4}|\p{Script=Han}[\s\u3000]+\p{Script=Han})$/u;
const AUTHOR = /^(?:作者|演讲者|讲话人|发言人|主讲人)\s*[:：]\s*([^\s，,（(|/]{2,20})/u;
/** Short lines beside a title that are no names: tools of the page. */
const TOOLS =
  /^(?:打印|分享|收藏|字号|纠错|关闭|首页|正文|返回|评论|复制|转发|播报|大中小|微信|微博|目录|全文|导语|摘要|来源|编者按|时间|图片)/u;
const IN_TITLE = /^(\p{Script=Han}{2,4}?)(?:同志)?在.{2,80}(?:讲话|致辞|发言|演讲|报告)$/u;
/** Systems fill in editors and account numbers as authors. */
const NO_AUTHOR = /\d|责编|编辑|网|社$|报$|admin/iu;

/** Who speaks: the page's field for it, a name on a line of its own beside the date, 作者：, `<meta>`, or (guessed) the first line or the title. */
export function readSpeaker({ document, meta, lines, body }: SpeechPage, title: string, near: string[]): Fact | null {
  const field = dom.query(document, 'p.author, .author, .render-detail-creator-name');
  const named = nameIn(clipLine((field && dom.textContent(field)) ?? '', 60));
  if (named !== null) return fact(named, 'site');
  const dateAt = near.findIndex((line) => DATE_LINE.test(line));
  for (const line of dateAt < 0 ? [] : [near[dateAt - 1], near[dateAt + 1]]) {
    const name = nameIn(line ?? '');
    if (name !== null) return fact(name, 'text');
  }
  for (const line of near) {
    const author = AUTHOR.exec(line)?.[1];
    if (author !== undefined && !NO_AUTHOR.test(author)) return fact(clipLine(author, MAX_LINE), 'text');
  }
  const author = meta.get('author');
  if (author !== undefined && author.length <= 40 && !NO_AUTHOR.test(author)) return fact(author, 'meta');
  const first = nameIn(lines[body.from]?.text ?? '');
  if (first !== null && lines.length > body.from + 1) return fact(first, 'text', true);
  const inTitle = TITLE_PREFIX.test(title) ? undefined : IN_TITLE.exec(title)?.[1];
  return inTitle === undefined ? null : fact(inTitle, 'title', true);
}

/** The name that a line consists of, without office and padding. */
function nameIn(line: string): string | null {
  if (line.length > 40 || TOOLS.test(line)) return null;
  return NAME_LINE.exec(line.replace(/^作者\s*[:：]\s*/u, '').trim())?.[1]?.replaceAll(/\s/gu, '') ?? null;
}
