import type { PageLayout } from './page-layout';
import { textWidth } from './text-width';
import { titleLines } from './title-lines';

const POINTS_PER_MM = 72 / 25.4;

/** The dash a subtitle begins with; not one inside 《》 or “”, which is of a name. */
function subtitleAt(title: string): number {
  let depth = 0;
  for (let at = 0; at < title.length; at++) {
    if (/[《“（]/u.test(title[at]!)) depth += 1;
    if (/[》”）]/u.test(title[at]!)) depth -= 1;
    if (depth <= 0 && at > 0 && title.startsWith('——', at) && title.slice(at).replaceAll('—', '').trim() !== '')
      return at;
  }
  return -1;
}

type Broken = { lines: string[]; subtitle: string[] };

/** The last one broken, and by what: a page of the extension asks for the same again and again while other things are written. */
let last: { by: string; broken: Broken } | undefined;

/**
 * A title as it stands on pages: its lines, and those of its subtitle (in `faces.subtitle`), which begins with its dash. All lines joined are the title. Where the layout breaks
 * no titles, all of it is one line.
 */
export function titleOnPage(title: string, { brokenTitles, faces, page, margins }: PageLayout): Broken {
  if (!brokenTitles) return { lines: [title], subtitle: [] };
  const width = (page.width - margins.left - margins.right) * POINTS_PER_MM;
  const perLine = (size: number): number => Math.floor(width / size);
  const [wide, subtitled] = [perLine(faces.title.size), perLine(faces.subtitle.size)];
  const by = `${wide} ${subtitled} ${title}`;
  if (last?.by !== by) {
    const at = subtitleAt(title);
    const turn = at < 0 || textWidth(title.slice(0, at)) === 0 ? title.length : at;
    last = {
      by,
      broken: {
        lines: titleLines(title.slice(0, turn), wide),
        subtitle: turn === title.length ? [] : titleLines(title.slice(turn), subtitled),
      },
    };
  }
  return { lines: [...last.broken.lines], subtitle: [...last.broken.subtitle] };
}
