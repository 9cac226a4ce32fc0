import type { Block } from '@/utils/model/study-notes';
import type { Template, TemplateSection } from '@/utils/model/template';
import { templateSections } from './template-sections';
import { typedNumber } from './typed-number';

/** What the template says of the section that a level-1 heading begins, by the index of the heading's block. */
export function sectionsByHeading(
  blocks: readonly Block[],
  template: Pick<Template, 'sections' | 'themeLevel'>,
): Map<number, TemplateSection> {
  const headings = [...blocks.entries()].flatMap(([index, block]) =>
    block.kind === 'heading' && block.level === 1
      ? [{ index, text: block.text.slice(typedNumber(block.text)).trim() }]
      : [],
  );
  const sections = templateSections(
    headings.map(({ text }) => text),
    template,
  );
  return new Map(headings.flatMap(({ index }, at) => (sections[at] ? [[index, sections[at]]] : [])));
}
