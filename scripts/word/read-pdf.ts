import { spawnSync } from 'node:child_process';

const MM_PER_POINT = 25.4 / 72;

/** A line of text on a page: its box in millimetres from the paper's upper left corner. */
export type PdfLine = { text: string; left: number; right: number; top: number; bottom: number };
/** A stretch in one font, by the name the file gives it: each font of a document has another. */
export type PdfSpan = { text: string; font: string; points: number };
export type PdfPage = { width: number; height: number; lines: PdfLine[]; spans: PdfSpan[] };

function run(command: string, args: string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (done.status !== 0) throw new Error(`${command} failed: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}

const plain = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#160;', '\u00a0')
    .replaceAll('&amp;', '&');
const mm = (points: string | undefined): number => Number(points) * MM_PER_POINT;

/** Words that stand on one height, as lines from left to right, the highest first. */
function linesOf(words: PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const word of words.toSorted((one, other) => one.bottom - other.bottom || one.left - other.left)) {
    const line = lines.at(-1);
    if (line && Math.abs(line.bottom - word.bottom) < 1.5) {
      line.text = word.left < line.left ? word.text + line.text : line.text + word.text;
      line.left = Math.min(line.left, word.left);
      line.right = Math.max(line.right, word.right);
      line.top = Math.min(line.top, word.top);
    } else lines.push({ ...word });
  }
  return lines;
}

/** What stands on the pages of a PDF file, where, and in which font, read by poppler's tools. White space within lines is left out. */
export function readPdf(path: string): PdfPage[] {
  const boxes = run('pdftotext', ['-bbox', path, '-']);
  const fonts = run('pdftohtml', ['-xml', '-i', '-stdout', path]);
  const specs = new Map(
    [...fonts.matchAll(/<fontspec id="(\d+)" size="(-?\d+)" family="([^"]*)"/g)].map(([, id, size, family]) => [
      id,
      // Sizes are told at one and a half times.
      { font: family ?? '', points: Number(size) / 1.5 },
    ]),
  );
  const spansOf = [...fonts.matchAll(/<page [^>]*>(.*?)<\/page>/gs)].map(([, page = '']) =>
    [...page.matchAll(/<text [^>]*font="(\d+)">(.*?)<\/text>/gs)].map(([, id, text = '']): PdfSpan => ({
      text: plain(text),
      ...specs.get(id)!,
    })),
  );
  return [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(
    ([, width, height, page = ''], at) => ({
      width: mm(width),
      height: mm(height),
      lines: linesOf(
        [
          ...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs),
        ].map(([, left, top, right, bottom, text = '']) => ({
          text: plain(text),
          left: mm(left),
          right: mm(right),
          top: mm(top),
          bottom: mm(bottom),
        })),
      ),
      spans: spansOf[at] ?? [],
    }),
  );
}
