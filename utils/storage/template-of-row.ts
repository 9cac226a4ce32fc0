import type { OwnTemplate } from '@/utils/model/template';
import type { TemplateRow } from './row';

/** A template without the book-keeping of its row. Not by `withoutClocks`: it would take the titles for an index of speeches. */
export function templateOfRow({ clocks: _clocks, ...template }: TemplateRow): OwnTemplate {
  return template;
}
