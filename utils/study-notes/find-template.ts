import type { Template } from '@/utils/model/template';
import { templates } from './templates';

/** The template of that id; undefined when there is none (study notes of a newer version, or from elsewhere). */
export function findTemplate(id: string): Template | undefined {
  return templates.find((template) => template.id === id);
}
