import { MAX_LINE, MAX_SECTIONS } from '@/utils/model/limits';

/** What is typed between commas of either language, each once; no more and no longer than a section has. */
export function parseAliases(typed: string): string[] {
  const parts = typed.split(/[、，,；;\n]/u).map((part) => part.trim().slice(0, MAX_LINE));
  return [...new Set(parts)].filter((part) => part !== '').slice(0, MAX_SECTIONS);
}
