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

/**
 * A title as it stands on pages: its lines, and those of its subtitle (in `faces.subtitle`), which begins with its dash. All lines joined are the title. Where the layout breaks
 * no titles, all of it is one line.
 */
export function titleOnPage(
  title: string,
  { brokenTitles, faces, page, margins }: PageLayout,
): { lines: string[]; subtitle: string[] } {
  if (!brokenTitles) return { lines: [title], subtitle: [] };
  const width = (page.width - margins.left - margins.right) * POINTS_PER_MM;
  const broken = (text: string, size: number): string[] => titleLines(text, Math.floor(width / size));
  const at = subtitleAt(title);
  if (at < 0 || textWidth(title.slice(0, at)) === 0) return { lines: broken(title, faces.title.size), subtitle: [] };
  return {
    lines: broken(title.slice(0, at), faces.title.size),
    subtitle: broken(title.slice(at), faces.subtitle.size),
  };
}
