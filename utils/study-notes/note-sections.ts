import type { Template, TemplateSection } from '@/utils/model/template';

/**
 * The sections of a template as they can hold every note: one that has no place for notes gets a section without a heading, before what closes it. `thoughtsAt` is
 * where the thoughts on passages that stand in sections of quotations alone go: what is thought of the whole, else the first place for own words; undefined where
 * there is neither, and they stay under their quotations.
 */
export function noteSections({ sections }: Pick<Template, 'sections'>): {
  sections: readonly TemplateSection[];
  thoughtsAt: TemplateSection | undefined;
} {
  const thoughtsAt = sections.find(({ kind }) => kind === 'overall') ?? sections.find(({ kind }) => kind === 'own');
  if (sections.some(({ kind }) => kind === 'themes' || kind === 'quotations')) return { sections, thoughtsAt };
  const closing = sections.findLastIndex(({ kind }) => kind !== 'text' && kind !== 'applications') + 1;
  const added: TemplateSection = { kind: 'themes', heading: '', aliases: [], text: '', share: 1 };
  return { sections: sections.toSpliced(closing, 0, added), thoughtsAt };
}
