import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { fact, type Fact } from './fact';
import { shownBy } from './shown-by';
import type { SpeechPage } from './speech-page';

const SOURCE = /(?:来源|稿源|转自|文章来源|信息来源)\s*[:：]\s*([^|｜]{2,60})/u;
/** 《人民日报》（2026年09月29日 第01版） */
const PAPER = /《([^《》]{2,20})》\s*[（(][^（()）]{0,30}(?:第\s*\d+\s*版|第\d+期)/u;
/** 岚溪日报 2026-04-25, as mobile pages have it. */
const BESIDE_DAY = /^(\p{Script=Han}{1,12}(?:报|网|社|台|刊|周刊|杂志|客户端))\s*[12]\d{3}[-年/]/u;
/** What comes after a name in the same line. */
const AFTER =
  /\s*(?:(?:作者|记者|编辑|责任编辑|责编|发布时间|发布日期|时间|日期|浏览|点击|阅读|字体|字号|分享|打印|扫)\S{0,4}\s*[:：]|参与互动).*$|[【[].*$|\s*[12]\d{3}[-年].*$|\s{2,}.*$|\s+(?=\p{Script=Han}|[12]\d{3}).*$/u;

/**
 * Who published it: the page's field, the government's `ContentSource`, a visible 来源：, else (guessed) the name of the site, which only
 * says who shows it. `near`: lines around the title and after the text.
 */
export function readPublication(page: SpeechPage, near: string[]): Fact | null {
  const { meta, jsonLd } = page;
  for (const text of shownBy(page, 'publication')) {
    const name = sourceIn(text) ?? (isName(text) ? text : null);
    if (name !== null) return fact(name, 'site');
  }
  for (const text of [meta.get('contentsource'), meta.get('source'), meta.get('article:source')]) {
    const name = sourceIn(text ?? '') ?? text ?? '';
    if (isName(name)) return fact(name, 'meta');
  }
  for (const line of near) {
    const name = sourceIn(line) ?? BESIDE_DAY.exec(line)?.[1] ?? null;
    if (name !== null) return fact(name, 'text');
  }
  const site = meta.get('og:site_name');
  if (site !== undefined) return fact(site, 'meta', true);
  return jsonLd.publisher === undefined ? null : fact(jsonLd.publisher, 'json-ld', true);
}

function sourceIn(text: string): string | null {
  const paper = PAPER.exec(text)?.[1];
  if (paper !== undefined) return paper;
  const source = SOURCE.exec(text)?.[1]
    ?.trimStart()
    .replace(AFTER, '')
    .replace(/[）)\]】]$/u, '')
    .trim();
  return source !== undefined && source.length >= 2 ? clipLine(source, MAX_LINE) : null;
}

/** Whether a field holds the name alone: neither a label nor a day nor a number. */
function isName(text: string): boolean {
  return (
    text.length >= 2 && text.length <= 40 && !/[:：]|\d{4}|^\d+$|^来源/u.test(text) && !/^(?:作者|发布时间)/u.test(text)
  );
}
