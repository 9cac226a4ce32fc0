/** A speech in plain text: the first line that isn't empty is the title, every other one a paragraph. */
export type PlainSpeech = { title: string; paragraphs: string[] };

/** The longest text that is shown as a page, in characters: ten times the longest speech we know, so that a wrong file is told as such. */
const LONGEST = 1_000_000;

/**
 * Reads the bytes of a text file: UTF-8 with or without a mark, UTF-16 with one, else GB 18030, which older Chinese files are written in.
 * Throws, with the reason, when there are no words in it, or too many.
 */
export function readPlainSpeech(bytes: Uint8Array): PlainSpeech {
  const text = decode(bytes);
  if (text.length > LONGEST)
    throw new Error(`it has ${text.length} characters; a speech of more than ${LONGEST} is not shown.`);
  const [title, ...paragraphs] = text.split(/\r\n?|\n/).flatMap((line) => line.trim() || []);
  if (title === undefined || !/\p{L}/u.test(text)) throw new Error('there are no words in it.');
  if (isBinary(text)) throw new Error('it is not plain text. Save it as text (.txt) first.');
  if (paragraphs.length === 0)
    throw new Error('it has one line only: the first line is the title, a speech follows on the next ones.');
  return { title, paragraphs };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Whether control characters other than line ends and tabs occur: they don't in text, but do in a Word file, a picture, a program. */
function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) return true;
  }
  return false;
}

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
