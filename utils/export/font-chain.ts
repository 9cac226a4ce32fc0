const SONG = ['宋体', 'SimSun', 'Songti SC', 'STSong', 'Source Han Serif SC', 'Noto Serif CJK SC', 'serif'];
const BIAO_SONG = [
  '方正小标宋简体',
  'FZXiaoBiaoSong-B05S',
  'FZXiaoBiaoSong-B05',
  'STZhongsong',
  '华文中宋',
  'Songti SC',
  'Source Han Serif SC',
  'Noto Serif CJK SC',
  'SimSun',
  'serif',
];
const FANG_SONG = [
  '仿宋_GB2312',
  'FangSong_GB2312',
  '仿宋',
  'FangSong',
  'STFangsong',
  '华文仿宋',
  'Noto Serif CJK SC',
  'serif',
];
const KAI = ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC', 'serif'];
const HEI = ['黑体', 'SimHei', 'Heiti SC', 'STHeiti', 'Microsoft YaHei', 'Noto Sans CJK SC', 'sans-serif'];
const TIMES = ['Times New Roman', 'Times', 'Liberation Serif', 'serif'];
const CHAINS = [SONG, BIAO_SONG, FANG_SONG, KAI, HEI, TIMES];
const GENERIC: ReadonlySet<string> = new Set(['serif', 'sans-serif']);

/** As a CSS string. Names are the reader's own: nothing in one ends it. */
const asCss = (name: string): string =>
  GENERIC.has(name)
    ? name
    : `"${name.replaceAll(/[\p{Cc}"\\<]/gu, (char) => `\\${char.codePointAt(0)!.toString(16)} `)}"`;

/**
 * The value of `font-family` for a font of a layout: the font itself, then what stands in for it on Windows, macOS and Linux (domain knowledge: no machine has all of them, and
 * what is missing is silently replaced by whatever there is). A font that is in none of our chains is followed by the 宋体 ones.
 */
export function fontChain(name: string): string {
  const known = CHAINS.find((chain) => !GENERIC.has(name) && chain.includes(name)) ?? SONG;
  return [...new Set([name, ...known])].map(asCss).join(', ');
}
