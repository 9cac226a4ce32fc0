/* The names a font goes by, and what stands in for it on Windows, macOS and Linux: no machine has all of them, and what is missing is silently replaced by whatever there is. */
const SONG = ['宋体', 'SimSun', 'Songti SC', 'STSong', 'Source Han Serif SC', 'Noto Serif CJK SC'];
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
];
const FANG_SONG = ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', '华文仿宋', 'Noto Serif CJK SC'];
const KAI = ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC'];
const HEI = ['黑体', 'SimHei', 'Heiti SC', 'STHeiti', 'Microsoft YaHei', 'Noto Sans CJK SC'];
const TIMES = ['Times New Roman', 'Times', 'Liberation Serif'];
const CHAINS: readonly (readonly string[])[] = [SONG, BIAO_SONG, FANG_SONG, KAI, HEI, TIMES];

/** The names to look for where a font of a layout is missing, the best first, without it. A font that is in none of our chains is followed by the 宋体 ones. */
export function fontStandIns(name: string): string[] {
  return (CHAINS.find((chain) => chain.includes(name)) ?? SONG).filter((other) => other !== name);
}
