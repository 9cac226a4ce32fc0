import { readFileSync } from 'node:fs';
import type { LabelledPassage } from './themes.ts';

/**
 * The passages of a file: a JSON array of `{ quote, paragraph, section, themes }`. A theme may be named with its pack (`zh-speech/theory`); `section` may be missing
 * or one text. Says what is wrong with any other.
 */
export function passagesOf(path: string | URL): LabelledPassage[] {
  const wrong = (what: string): Error => new Error(`--set: ${String(path)} ${what}`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw wrong(`can’t be read (${error instanceof Error ? error.message : String(error)}).`);
  }
  if (!Array.isArray(content) || content.length === 0)
    throw wrong('must hold an array of passages: [{ "quote": …, "paragraph": …, "section": […], "themes": […] }].');
  return content.map((each: Record<string, unknown> | null, index) => {
    const { quote, paragraph = quote, section = [], themes = [] } = each ?? {};
    if (typeof quote !== 'string' || typeof paragraph !== 'string')
      throw wrong(`entry ${index} has no quote or paragraph.`);
    const headings = Array.isArray(section) ? section.map(String) : [String(section)];
    const ids = (Array.isArray(themes) ? themes : [themes]).map((id) => String(id).replace(/^.*\//, ''));
    return { quote, paragraph, section: headings, themes: ids };
  });
}
