import type { SectionKind } from '@/utils/model/template';

/** Where a section's words come from: facts of the speeches, the reader, the speeches, both, the template itself. */
export type DrawsOn = 'facts' | 'own' | 'quotations' | 'both' | 'fixed';

const SOURCES: Record<SectionKind, DrawsOn> = {
  opening: 'facts',
  sources: 'facts',
  overall: 'own',
  themes: 'both',
  quotations: 'quotations',
  own: 'own',
  applications: 'own',
  text: 'fixed',
};

/** Where the words of a section of that kind come from. */
export const drawsOn = (kind: SectionKind): DrawsOn => SOURCES[kind];
