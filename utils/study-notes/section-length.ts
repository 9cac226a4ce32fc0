import type { Template, TemplateSection } from '@/utils/model/template';

/** The usual length of a section, its own or else its share of the whole, 字数 or words by the template's language; rounded to tens where it is worked out. */
export function sectionLength(
  section: TemplateSection,
  { length: [least, most] }: Pick<Template, 'length'>,
): [number, number] {
  const part = (whole: number): number => Math.round((whole * section.share) / 10) * 10;
  return section.length ?? [part(least), part(most)];
}
