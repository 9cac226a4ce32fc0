/** Primary subtags (IANA language subtag registry) of what is written in Chinese characters as Chinese is: Chinese, Mandarin, Cantonese, Wu, Min, Hakka, Gan, Xiang, Jin, literary Chinese. */
const CHINESE = /^(?:zh|cmn|yue|wuu|nan|hak|gan|hsn|cdo|cjy|lzh)(?:[-_]|$)/i;

/** Whether a text in this language (BCP 47: `zh-Hans-CN`, `yue`) is set, counted and quoted as Chinese. */
export function isChinese(lang: string): boolean {
  return CHINESE.test(lang);
}
