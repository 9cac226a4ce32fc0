import type { Block } from '@/utils/model/study-notes';
import type { Template } from '@/utils/model/template';
import { templateSections } from './template-sections';
import { typedNumber } from './typed-number';

/** A section with its heading's index, its length, and the usual one; 字数, in English words. */
export type Disproportion = { index: number; length: number; least: number; most: number };

/** A section is out of proportion when its part of the whole is so many times its share, or so little of it. */
const TOO_MUCH = 1.8;
const TOO_LITTLE = 0.4;
/** Shares below this are of an opening or a closing: nothing is too little there. */
const SMALL = 0.1;
/** Before half of the least length is written (all of it while prompts are open), nothing can be too little. */
const WRITTEN = 0.5;

/** Level-1 sections whose length is far from what the template says of them. Those with a prompt in them are not yet written. */
export function outOfProportion(
  blocks: readonly Block[],
  template: Template,
  lengthOf: (block: Block) => number,
): Disproportion[] {
  const { length: whole } = template;
  const sections: { index: number; heading: string; length: number; open: boolean }[] = [];
  let total = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && block.level === 1) {
      const heading = block.text.slice(typedNumber(block.text)).trim();
      sections.push({ index, heading, length: 0, open: false });
    }
    // As in the outline (section-lengths.ts): the words of headings are no part of what stands under them.
    const counted = block.kind === 'heading' ? 0 : lengthOf(block);
    total += counted;
    const section = sections.at(-1);
    if (!section) continue;
    section.length += counted;
    section.open ||= block.kind === 'prompt';
  }
  if (sections.length < 2) return [];
  const isOpen = blocks.some(({ kind }) => kind === 'prompt');
  const isWritten = total >= whole[0] * (isOpen ? 1 : WRITTEN);
  const expected = templateSections(
    sections.map(({ heading }) => heading),
    template,
  );
  const judged = sections.flatMap(({ index, length, open }, at) => {
    const section = expected[at];
    if (!section) return [];
    const least = section.length?.[0] ?? Math.round(whole[0] * section.share);
    const most = section.length?.[1] ?? Math.round(whole[1] * section.share);
    const tooMuch = length / total > Math.max(section.share * TOO_MUCH, section.share + 0.2) && length > most;
    return [{ index, length, least, most, open, share: section.share, tooMuch }];
  });
  // What one section has too much is not what the others lack.
  const rest = total - judged.reduce((sum, { tooMuch, length, most }) => sum + (tooMuch ? length - most : 0), 0);
  return judged
    .filter(
      ({ tooMuch, open, share, length, least }) =>
        tooMuch || (isWritten && !open && share >= SMALL && length / rest < share * TOO_LITTLE && length < least),
    )
    .map(({ index, length, least, most }) => ({ index, length, least, most }));
}
