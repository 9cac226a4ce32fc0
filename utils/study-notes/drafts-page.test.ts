// @vitest-environment node
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block, StudyNotes } from '@/utils/model/study-notes';
import { composeStudyNotes } from './compose';
import { dayInWords } from './day-in-words';
import { drafts } from './fixtures/drafts';
import { draftNotes, draftSpeeches } from './fixtures/drafts-material';
import { headingNumbers } from './heading-numbers';
import { quoted } from './inner-quotes';

/*
 * docs/drafts.md is written by this test: `npm run unit -- utils/study-notes/drafts-page -u`. Without -u it fails where the page isn't what the program makes.
 */

/** Where a block's words come from. */
function originOf(block: Block): string {
  switch (block.kind) {
    case 'quotation':
      return `passage of \`${block.noteId}\`; the words before it from the facts of its speech`;
    case 'thought':
      return `thought of \`${block.noteId}\``;
    case 'application':
      return `application of \`${block.noteId}\``;
    case 'prompt':
      return block.noteId === undefined
        ? 'asked by the template'
        : `a question about the passage of \`${block.noteId}\``;
    case 'heading':
      return block.themeId === undefined ? 'the template' : `theme \`${block.themeId}\``;
    case 'paragraph':
      return block.from === 'reader' ? 'thought on a whole speech' : 'the program, from facts and names';
    case 'list':
    case 'footnote':
      break;
  }
  return 'the facts of the speeches';
}

function textOf(block: Block, { lang }: StudyNotes): string {
  if (block.kind === 'quotation') return block.leadIn + quoted(block.text, lang);
  if (block.kind === 'prompt') return lang === 'en' ? `[${block.about}]` : `【${block.about}】`;
  return block.kind === 'list' ? block.items.join('\n') : block.text;
}

function page(): string {
  const lines = [
    '# Drafts, and where each paragraph comes from',
    '',
    'What `composeStudyNotes` makes of the notes in `utils/study-notes/fixtures/drafts-material.ts`: invented notes on invented speeches. Every paragraph is followed by the note it',
    'comes from; questions in brackets stand where the writer’s own words are due. Headings carry no number of their own: it follows from where they stand. This page is written by',
    '`npm run unit -- utils/study-notes/drafts-page -u`, and a test fails when it differs from what the program makes. The pictures are drawn by `npm run pictures -- word`: LibreOffice’s',
    'layout of the Word files, in free fonts that stand in for those that are named.',
  ];
  for (const { about, pictures, request } of drafts) {
    const doc = composeStudyNotes({ ...request, notes: draftNotes, speeches: draftSpeeches });
    const numbers = headingNumbers(doc.blocks, doc.lang);
    lines.push('', `## ${about}`);
    for (const { name, shows } of pictures)
      lines.push('', `![${doc.title}: ${shows}](pictures/${name}.png)`, '', `*As a Word file: ${shows}.*`);
    lines.push('', `**${doc.title}**`);
    for (const [at, block] of doc.blocks.entries()) {
      const text = (numbers.get(at) ?? '') + textOf(block, doc);
      lines.push('', block.kind === 'heading' ? `**${text}**` : text, '', `> ${originOf(block)}`);
    }
    if (request.template.signed)
      lines.push('', `${doc.writer?.unit ?? ''} ${doc.writer?.name ?? ''}`.trim(), '', dayInWords(doc.date, doc.lang));
  }
  return `${lines.join('\n')}\n`;
}

test('the pictures it shows are there', () => {
  for (const { pictures } of drafts)
    for (const { name } of pictures) expect(existsSync(`docs/pictures/${name}.png`), name).toBe(true);
});

test('the page shows what the program makes', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/drafts.md');
});
