import type { Template, TemplateSection } from '@/utils/model/template';
import { foldToString } from '@/utils/text/fold-to-string';

/**
 * The template's section for each level-1 heading of a document (without its number): by its name or an alias, else by its place where there are as many as the template
 * has. Where themes are level-1 headings each has its part of their section.
 */
export function templateSections(
  headings: readonly string[],
  template: Pick<Template, 'sections' | 'themeLevel'>,
): (TemplateSection | undefined)[] {
  if (template.themeLevel === 'numbered') {
    const section = template.sections.find(({ kind }) => kind === 'themes' || kind === 'quotations');
    return headings.map(() =>
      section ? { ...section, aliases: [], share: section.share / headings.length, length: undefined } : undefined,
    );
  }
  const headed = template.sections.filter(({ heading }) => heading !== '');
  const named = headings.map((heading) =>
    headed.find((section) => [section.heading, ...section.aliases].some((name) => isNamed(heading, name))),
  );
  return headings.map((_, at) => named[at] ?? (headings.length === headed.length ? headed[at] : undefined));
}

function isNamed(heading: string, name: string): boolean {
  const [a, b] = [foldToString(heading), foldToString(name)];
  return a === b || (b.length > 3 && a.includes(b));
}
