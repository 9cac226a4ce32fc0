/** Share of Han among letters from which a text is Chinese, whatever its page says: systems ship `lang="en"` templates. */
const HAN_SHARE = 0.3;
/** Characters looked at: more doesn't change a share. */
const SAMPLE = 5_000;

/** The language of a speech: what its page says, unless its letters say otherwise. */
export function readLang(declared: string | null, paragraphs: string[]): string {
  const text = paragraphs.join('').slice(0, SAMPLE);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isHan = letters > 0 && han >= letters * HAN_SHARE;
  const lang = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.exec(declared?.trim() ?? '')?.[0];
  if (lang !== undefined && (letters === 0 || isHan === /^(?:zh|ja|yue)\b/iu.test(lang))) return lang;
  return isHan ? 'zh-CN' : 'en';
}
