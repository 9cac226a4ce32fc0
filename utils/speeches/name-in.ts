import { isLikelyName } from './is-likely-name';
import { isOrganisation } from './is-organisation';

/** Words that stand where names stand: parts of the page, and what systems fill in. */
const NO_NAME =
  /[\d@:：]|责编|编辑|记者|通讯员|评论员|网|作者|本文|本报|本刊|来源|时间|未知|佚名|匿名|admin|社$|报$|^(?:打印|分享|收藏|字号|纠错|关闭|首页|正文|返回|评论|复制|转发|播报|[大中小]+字?号?$|微信|微博|目录|全文|导语|摘要|编者按|图片|要闻|时政|理论|讲话|致辞|发言|演讲|报告|主持|昨天|今天|前天)/iu;
const HAN = String.raw`\p{Script=Han}`;
/** A name of two, spaced to the width of three; a name; names with a dot between their parts. */
const NAME = `${HAN}[\\s\\u3000]+${HAN}|${HAN}{2,4}|${HAN}{1,10}(?:[·•・]${HAN}{1,10}){1,3}`;
/** Name, or office and name. */
const LINE = new RegExp(`^(?:(${HAN}[\\p{Script=Han}、，,（）()]{1,40})[\\s\\u3000]+)?(${NAME})$`, 'u');
/** How the word for an office ends: 省长, 书记, 主席, 代表. */
const OFFICE_END = /[长席记理任员授官使士师家人表监事]$/u;
/** Offices that may stand right against a name. Fewer: 增长, 代表 and the like stand in sentences too. */
const OFFICE =
  '(?:[省市州盟旗县区镇乡村厅局处司科所校院会行社台馆站部厂组队团事察书员]长|书记|主席|总理|主任|教授|院士|政委|大使|司令员|研究员|总经理|总裁|总干事)';
/** How places end, some of which begin like a surname: 阳州市长. */
const PLACE_END = '[州阳苏西徽肃夏京津庄城口沙县市区镇省]';

/** Names with their office against them, behind them, in brackets, and alone in brackets. Only what is likely a name is one there. */
const WITH_OFFICE = [
  `^[（(]\\s*(${NAME})\\s*[）)]$`,
  `^(${NAME})\\s*[（(][^（）()]{1,40}(?:[长席记理任员授官使士师家人表监事委校院部局]|大学|公司|中心)[）)]$`,
  `^(${NAME})[\\s\\u3000]+[\\p{Script=Han}、，,]{0,30}${OFFICE}$`,
  `^(?:[\\p{Script=Han}、，,（）() ]{0,30})${OFFICE}(${HAN}{2,4}|${HAN}{1,10}(?:[·•・]${HAN}{1,10}){1,3})$`,
  `^(${HAN}{2,4}?)(?<!${PLACE_END})(?:常务)?副?${OFFICE}$`,
].map((source) => new RegExp(source, 'u'));
const OFFICE_ALONE = new RegExp(`${OFFICE}$`, 'u');
const LABEL = /^[（(\s]*(?:作者|演讲[者人]|[讲谈]话[者人]|发言人|报告人|致辞人|主讲人|主讲|文|撰文)\s*[:：/]\s*/u;
const HONORIFIC = /(?<=\p{Script=Han}{2})\s*(?:同志|先生|女士)$/u;
const LATIN =
  /^(?:By\s+)?(?:(?:Vice\s+)?(?:Chair(?:man|woman)?|President|Governor|Secretary|Mayor|Professor|Dr\.?)\s+)?((?:[A-Z][\p{L}'’.-]*\s+){1,3}[A-Z][\p{L}'’-]+)$/u;
/** Longest line that is a name. */
const MAX_NAME_LINE = 60;

/**
 * The name that a line consists of, without label, office and padding (作者：周 宁, 镇长周宁, 周宁（渡口镇镇长） → 周宁), or null. Two names
 * become one text. Account numbers, editors, reporters, organisations are none.
 */
export function nameIn(line: string): string | null {
  if (line.length > MAX_NAME_LINE) return null;
  const bare = line.replace(LABEL, '').trim().replace(HONORIFIC, '');
  const latin = LATIN.exec(bare)?.[1];
  if (latin !== undefined) return isOrganisation(latin) ? null : latin;
  if (NO_NAME.test(bare)) return null;
  for (const kind of WITH_OFFICE) {
    const name = kind.exec(bare)?.[1]?.replaceAll(/\s/gu, '');
    if (name !== undefined && isLikelyName(name)) return name;
  }
  const [, before, name] = LINE.exec(bare) ?? [];
  if (name === undefined || NO_NAME.test(name)) return null;
  const own = name.replaceAll(/\s/gu, '');
  if (isOrganisation(own) || OFFICE_ALONE.test(own)) return null;
  const isTwoNames = before !== undefined && isLikelyName(before) && !OFFICE_END.test(before);
  return isTwoNames ? `${before}、${own}` : own;
}
