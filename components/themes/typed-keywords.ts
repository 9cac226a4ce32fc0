import { cleanKeywords } from '@/utils/themes/clean-keywords';

/** The words in what was typed, parted by commas, semicolons or lines, each once; those among `known` are left out. */
export function typedKeywords(typed: string, known: readonly string[]): string[] {
  const taken = new Set(known.map((word) => word.toLowerCase()));
  return cleanKeywords(typed.split(/[、，,；;\n]/u)).words.filter((word) => !taken.has(word.toLowerCase()));
}
