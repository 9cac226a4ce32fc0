import { oneLine } from './one-line';

/** Keys that need no quotation marks in YAML, and mean nothing else there. */
const PLAIN_KEY = /^(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9_-]*$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** Marks that would show what stands behind them in another order, and the byte order mark: YAML has them escaped. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const escapeMark = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** A string of JSON is one of YAML 1.2 in double quotation marks; nothing in it is an alias, a tag, a comment or a number. */
const quoted = (text: string): string => JSON.stringify(text).replaceAll(TURNING, escapeMark);

/**
 * YAML front matter as Obsidian, Logseq and SiYuan read it at the head of a Markdown file: the fields in their order, each text on one line, with the line feed
 * behind its closing dashes. A field without words, without entries or that is no finite number is left out; '' where none is left. The field
 * `date` is not quoted when it is a day (`2026-04-24`): Obsidian shows a calendar for it.
 */
export function frontMatter(fields: Record<string, string | string[] | number>): string {
  const lines = Object.entries(fields).flatMap(([key, value]): string[] => {
    const name = PLAIN_KEY.test(key) ? key : quoted(oneLine(key));
    if (typeof value === 'number') return Number.isFinite(value) ? [`${name}: ${value}`] : [];
    if (Array.isArray(value)) {
      const entries = value.map(oneLine).filter((entry) => entry !== '');
      return entries.length === 0 ? [] : [`${name}:`, ...entries.map((entry) => `  - ${quoted(entry)}`)];
    }
    const text = oneLine(value);
    if (text === '') return [];
    return [`${name}: ${key === 'date' && DAY.test(text) ? text : quoted(text)}`];
  });
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
}
