/** A speech in plain text. */
export type PlainSpeech = { title: string; paragraphs: string[] };

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The speech as a page in the markup of a news site. It names no source and no date: the file told none, and none is invented. */
export function speechPage({ title, paragraphs }: PlainSpeech): string {
  return `<!DOCTYPE html>
<html lang="${/\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
body { margin: 0; background: #fff; color: #222; font: 18px/2 "Songti SC", "Noto Serif CJK SC", SimSun, serif; }
.bar { background: #b01f24; color: #fff; font: 15px/44px sans-serif; padding: 0 max(24px, 50vw - 460px); }
.rm_txt { max-width: 780px; margin: 0 auto; padding: 32px 24px 96px; }
h1 { font-size: 30px; line-height: 1.5; text-align: center; margin: 8px 0 24px; }
#rm_txt_zw p { margin: 0 0 14px; text-align: justify; }
</style>
</head>
<body>
<div class="bar">要闻　理论　地方　评论</div>
<div class="rm_txt">
<h1>${escape(title)}</h1>
<div class="rm_txt_con cf">
<div id="rm_txt_zw">
${paragraphs.map((paragraph) => `<p>　　${escape(paragraph)}</p>`).join('\n')}
</div>
</div>
</div>
</body>
</html>
`;
}
