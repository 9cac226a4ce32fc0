import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { studyNotesLength } from './study-notes-length';

type Lang = StudyNotes['lang'];

/** Length of each block, counted once: most blocks are the same at the next key. */
const counted: Record<Lang, WeakMap<Block, number>> = { 'zh-CN': new WeakMap(), en: new WeakMap() };

/** 字数 of one block as Word counts it; in English its words. */
export function blockLength(block: Block, lang: Lang): number {
  const known = counted[lang].get(block);
  if (known !== undefined) return known;
  const { characters, words } = studyNotesLength({
    version: 1,
    id: '',
    title: '',
    templateId: '',
    lang,
    date: '',
    blocks: [block],
    created: 0,
    changed: 0,
  });
  const length = lang === 'en' ? words : characters;
  counted[lang].set(block, length);
  return length;
}

/**
 * Length of what stands under each heading, by the index of its block: down to the next heading that is not below it, what is under lower headings
 * included, the words of headings left out. Under −1 what stands before the first heading.
 */
export function sectionLengths(blocks: readonly Block[], lang: Lang): Map<number, number> {
  const lengths = new Map<number, number>([[-1, 0]]);
  /** Headings the current block stands under, by level. */
  let above: { index: number; level: number }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      above = [...above.filter(({ level }) => level < block.level), { index, level: block.level }];
      lengths.set(index, 0);
      continue;
    }
    const length = blockLength(block, lang);
    for (const heading of above.length > 0 ? above : [{ index: -1 }]) {
      lengths.set(heading.index, (lengths.get(heading.index) ?? 0) + length);
    }
  }
  return lengths;
}
