/** Longest line that is a page’s tool, UTF-16 units. */
const MAX_TOOL = 80;
const COUNT = String.raw`(?:浏览|阅读|点击|访问)(?:次数|量|数)?[:：]?\d+次?`;
/** Buttons and invitations of Chinese pages, without white space and brackets. None of them holds a sentence: speakers say 下一页，要由你们来写。 */
const TOOL = new RegExp(
  `^(?:${[
    '点击(?!率)[^。；！？]{0,12}(?:关注|阅读|查看)[^，。；？]{0,12}',
    String.raw`\d{1,2}:\d{2}\s*[AaPp]\.?[Mm]\.?\s*[A-Z]{0,4}`,
    String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
    '视频加载中.*',
    '广告(?:[:：].*)?',
    '[（(]完[）)]',
    '打印(?:本[页文])?',
    '关闭(?:窗口|本页)?',
    '分享(?:到)?[:：]?',
    '分享让更多人看到',
    '我要纠错',
    '纠错',
    '收藏',
    '点赞',
    '在看',
    '扫一扫(?:[^，。；！？]{0,12}(?:关注|分享|查看|阅读|下载|打开|手机|微信|二维码)[^，。；！？]{0,12})?',
    '扫码[^，。；！？]{0,12}(?:关注|查看|阅读|下载|观看|收听|更多)[^，。；！？]{0,8}',
    '(?:长按|扫描|识别)[^，。；！？]{0,8}二维码(?:[^，。；！？]{0,8}(?:关注|查看|阅读|加入|下载|观看|报名|更多)[^，。；？]{0,10})?',
    '返回(?:顶部|首页|列表)',
    '[上下]一[页篇](?:[:：][^。！？]{0,60}|没有了|无)?[>»›]*',
    '展开全文',
    '阅读(?:全文|原文)',
    '[大中小]+字号',
    String.raw`字[号体][:：]?[大中小]*`,
    '大中小',
    '相关(?:阅读|链接|新闻|报道)[:：]?',
    '推荐阅读[:：]?',
    '往期(?:推荐|回顾|精彩|阅读|文章)+[:：]?',
    '[^。；！？]{0,12}(?<![一二三四五六七八九十两\\d])点(?:个|一?下|亮)?[“"「]?在看[”"」]?(?:吧|哦|呀|支持一下)?(?:[，,]分享[^。；！？]{0,12})?[！!~]*',
    '预览时标签不可点',
    COUNT,
    '(?:发布|发表|更新)(?:时间|日期)[:：][\\d年月日:./-]+',
    String.raw`附件(?:\d{0,2}[:：.、]?.{1,50}\.(?:docx?|pdf|xlsx?|pptx?|wps|zip|rar)|(?:下载)?[:：])`,
  ].join('|')})$`,
  'u',
);
/** The same of English pages. */
const ENGLISH =
  /^(?:(?:share|like) this:?|related(?: (?:posts|articles|stories))?:?|leave a (?:reply|comment)|listen to this article|print this page|advertisement|[\d,.]+[KM]? views(?:\s*[|•·].*)?|subscribe to receive [^.]{0,40}(?:e-?mail|newsletter|notification|update)s?.{0,60})$/iu;
/** Rows of links to the pages of an article, without white space: 12下一页, 第1页共3页, 【1】【2】. One number alone may be a point’s. */
const PAGER =
  /^(?=.*(?:页|[】\]].*[】\]]))(?:首页|尾页|末页|第一页|最后一?页|[上下前后]一?页|第\d{1,3}页|共\d{1,3}页|[\d【】[\]<>«»‹›…|/.·]){2,}$/u;
/** - END -, with or without dashes. */
const END = /^[-—–─·•=~～*|]*(?:END|(?<=[-—–─])End)[-—–─·•=~～*|]*$/u;
/** 上一篇 and a title, parted by white space alone. */
const NEIGHBOUR = /^[上下]一[页篇]\s[^，。；！？]{1,40}$/u;
/** When it came out: 昨天 18:02, 04-25 18:02 来源：某报. */
const CLOCK =
  /^(?:昨天|今天|前天|(?:\d{4}-)?\d{1,2}-\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s+(?:(?:来源|作者|发布)[:：].{0,40}|[^，。；！？\s]{2,14}(?:报|网|社|台|发布|新闻|客户端)))?$/u;
/** What parts tools in one line, and what points at them. */
const PARTED = /[\s|｜丨/【】[\]]+/u;
const ARROWS = /^[▼▽▲△↓◆■●►▶]+|[▼▽▲△↓◆■●►▶]+$/gu;

/** Whether a line is no text but a part of the page: buttons, a pager, the number of readers, an invitation to follow. */
export function isPageTool(text: string): boolean {
  if (text.length > MAX_TOOL) return false;
  const compact = text.replaceAll(/\s/gu, '');
  const bare = compact.replaceAll(/[【】[\]]/gu, '').replaceAll(ARROWS, '');
  return (
    TOOL.test(bare) ||
    [ENGLISH, NEIGHBOUR, CLOCK].some((each) => each.test(text)) ||
    [PAGER, END].some((each) => each.test(compact)) ||
    areTools(text.split(PARTED))
  );
}

function areTools(parts: string[]): boolean {
  const words = parts.filter((each) => each !== '');
  return words.length > 1 && words.every((each) => TOOL.test(each));
}
