import type { Template } from '@/utils/model/template';
import { templates } from './templates';

/**
 * The template of that id, of the reader's own or of those there are; undefined when there is none (one that was deleted, or study notes of a newer version, or
 * from elsewhere).
 */
export function findTemplate(id: string, own: readonly Template[] = []): Template | undefined {
  return [...own, ...templates].find((template) => template.id === id);
}
