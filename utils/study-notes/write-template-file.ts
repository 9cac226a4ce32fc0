import type { WrittenTemplate } from '@/utils/model/template-file';
import { cleanLine } from '@/utils/text/clean-line';

/** What a file of a template says it is. */
export const TEMPLATE_FILE = { kind: 'zhaji-template', version: 1 } as const;

/**
 * A template as a file: readable, a line for each part, so that two files are compared line by line. The same template gives the same bytes, whatever else its
 * object holds. What doesn't show is left out of its texts, as it is when the file is read.
 */
export function writeTemplateFile(template: WrittenTemplate): string {
  const { name, lang, length, titles, salutation, signed, themeLevel, sections } = template;
  const parts = Object.entries({
    ...TEMPLATE_FILE,
    name: cleanLine(name),
    lang,
    length,
    titles: { speech: cleanLine(titles.speech), themes: cleanLine(titles.themes), plain: cleanLine(titles.plain) },
    salutation: cleanLine(salutation),
    signed,
    themeLevel,
  }).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  const lines = sections.map(({ heading, aliases, kind, text, share, length: range }) => {
    const section = {
      heading: cleanLine(heading),
      kind,
      share,
      length: range,
      text: cleanLine(text),
      aliases: aliases.map(cleanLine),
    };
    return `    ${JSON.stringify(section)}`;
  });
  return `{\n${parts.join('')}  "sections": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
