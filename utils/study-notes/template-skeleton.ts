import type { Block } from '@/utils/model/study-notes';
import type { Template, TemplateSection } from '@/utils/model/template';
import { headingNumbers } from './heading-numbers';

/** A line of the skeleton: a heading with its number, or what comes under it. `section`: which one it is of. */
export type SkeletonLine =
  | { kind: 'heading'; level: 1 | 2; number: string; text: string; section: number }
  /** The heading of a theme, of which only the place is known: the first, the second. */
  | { kind: 'theme'; level: 1 | 2; number: string; theme: number; section: number }
  | { kind: 'content'; section: number };

/** Themes that stand for however many are chosen. */
const THEMES = [1, 2] as const;

/** What a draft of this template will be, before there is anything to write about: its headings numbered as composing numbers them, with two themes. */
export function templateSkeleton({
  sections,
  themeLevel,
  lang,
}: Pick<Template, 'sections' | 'themeLevel' | 'lang'>): SkeletonLine[] {
  const level = themeLevel === 'numbered' ? 1 : 2;
  const lines = sections.flatMap((one, section): SkeletonLine[] => {
    const heading: SkeletonLine[] =
      one.heading.trim() === '' ? [] : [{ kind: 'heading', level: 1, number: '', text: one.heading, section }];
    const themes = THEMES.flatMap((theme): SkeletonLine[] => [
      { kind: 'theme', level, number: '', theme, section },
      { kind: 'content', section },
    ]);
    return [...heading, ...(isByTheme(one) ? themes : [{ kind: 'content' as const, section }])];
  });
  const numbers = headingNumbers(
    lines.map((line): Block =>
      line.kind === 'content'
        ? { kind: 'prompt', about: '' }
        : { kind: 'heading', level: line.level, text: line.kind === 'heading' ? line.text : '' },
    ),
    lang,
  );
  return lines.map((line, index) => (line.kind === 'content' ? line : { ...line, number: numbers.get(index) ?? '' }));
}

const isByTheme = ({ kind }: TemplateSection): boolean => kind === 'themes' || kind === 'quotations';
