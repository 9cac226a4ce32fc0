/** What YAML reads otherwise in double quotes, though JSON leaves it as it is. */
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const quoted = (text: string): string =>
  // JSON's strings are YAML's (YAML 1.2, 1.3), but for what may not stand there bare.
  JSON.stringify(text).replaceAll(UNPRINTABLE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A tag as note-taking programs take it: letters, digits, _ - /, and not of digits alone; '' when nothing is left. */
const tagOf = (text: string): string => {
  const tag = text
    .trim()
    .replaceAll(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replaceAll(/^[-/]+|[-/]+$/g, '');
  return /[^\p{N}]/u.test(tag) ? tag : '';
};

export type FrontMatter = { title: string; date: string; author?: string; tags?: readonly string[] };

/**
 * What Obsidian, Logseq and SiYuan read before a Markdown text: YAML between two lines of dashes, and an empty line. All strings are in quotes: yes, 1.0 or `- a` stay words.
 * @param date `2026-04-24`, bare, so that it is read as a day.
 */
export function frontMatter({ title, date, author = '', tags = [] }: FrontMatter): string {
  const clean = [...new Set(tags.map(tagOf))].filter((tag) => tag !== '');
  const lines = [
    `title: ${quoted(title)}`,
    /^\d{4}-\d\d-\d\d$/.test(date) ? `date: ${date}` : `date: ${quoted(date)}`,
    ...(author === '' ? [] : [`author: ${quoted(author)}`]),
    ...(clean.length === 0 ? [] : ['tags:', ...clean.map((tag) => `  - ${quoted(tag)}`)]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n`;
}
