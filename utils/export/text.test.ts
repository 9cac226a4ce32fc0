import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageContents } from './fixtures/page-contents';
import type { PageContent, PageStyle } from './page-content';
import { textFile } from './text';

const content = (part: Partial<PageContent>): PageContent => ({
  title: '甲',
  writer: '',
  date: '2026-05-01',
  lang: 'zh-CN',
  paragraphs: [],
  comments: [],
  ...part,
});

test('footnotes are called in brackets and listed at the end', () => {
  const note = { number: 1, paragraphs: ['见《乙》。', '又见《丙》。'] };
  const text = textFile(
    content({
      paragraphs: [
        { style: 'title', runs: [{ text: '题' }] },
        { style: 'body', runs: [{ text: '“引文”', kind: 'quotation', note }, { text: '。' }] },
        { style: 'signature', runs: [{ text: '林见川' }] },
        { style: 'date', runs: [{ text: '2026年5月1日' }] },
      ],
    }),
  );
  expect(text).toBe('题\n\n　　“引文”[1]。\n\n林见川\n2026年5月1日\n\n注释\n[1] 见《乙》。\n又见《丙》。\n');
});

test('blank lines behind all of the head, before 附件 and the signature', () => {
  const paragraph = (style: PageStyle, text: string) => ({ style, runs: [{ text }] });
  const text = textFile(
    content({
      paragraphs: [
        paragraph('title', '题'),
        paragraph('byline', '（2026年5月1日）'),
        paragraph('byline', '沈知远'),
        paragraph('body', '文'),
        paragraph('attachment', '附件：1.甲'),
        paragraph('date', '2026年5月1日'),
      ],
    }),
  );
  expect(text).toBe('题\n（2026年5月1日）\n沈知远\n\n　　文\n\n　　附件：1.甲\n\n2026年5月1日\n');
});

test('where references have the numbers, footnotes are called otherwise', () => {
  const note = { number: 1, paragraphs: ['见《乙》。'] };
  const text = textFile(
    content({
      paragraphs: [
        {
          style: 'body',
          runs: [
            { text: '“引文”', kind: 'quotation', reference: 1 },
            { text: '甲', note },
          ],
        },
        { style: 'reference', runs: [{ text: '[1] 某人. 题名[Z].' }] },
      ],
    }),
  );
  expect(text).toBe('　　“引文”[1]甲[注1]\n[1] 某人. 题名[Z].\n\n注释\n[注1] 见《乙》。\n');
});

test('a comment is called behind its passage, which is said once more; one on nothing is said too', () => {
  const text = textFile(
    content({
      lang: 'en',
      paragraphs: [
        { style: 'body', runs: [{ text: 'Read ' }, { text: 'three lines', mark: { comments: [0] } }] },
        { style: 'body', runs: [{ text: 'of it', mark: { comments: [0] } }, { text: '.' }] },
      ],
      comments: [{ paragraphs: ['Mine.'] }, { paragraphs: ['On nothing.'] }],
    }),
  );
  expect(text).toBe(
    'Read three lines\n\nof it[comment 1].\n\nComments\n\n[comment 1] “three lines\n“of it”\nMine.\n\n[comment 2] On nothing.\n',
  );
});

test('the words a comment is on stand in marks of their own, which those inside give way to', () => {
  const runs = [{ text: '不做“木头人”', mark: { comments: [0] } }];
  const text = textFile(content({ paragraphs: [{ style: 'body', runs }], comments: [{ paragraphs: ['甲'] }] }));
  expect(text).toContain('[批1] “不做‘木头人’”\n甲\n');
});

test('nothing that is on the pages is left out', () => {
  fc.assert(
    fc.property(pageContents, (pages) => {
      const text = textFile(pages);
      let from = 0;
      for (const { runs } of pages.paragraphs)
        for (const run of runs) {
          const at = text.indexOf(run.text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + run.text.length;
        }
      const notes = pages.paragraphs.flatMap(({ runs }) => runs.flatMap(({ note }) => note?.paragraphs ?? []));
      for (const line of [...notes, ...pages.comments.flatMap(({ paragraphs }) => paragraphs)])
        expect(text.indexOf(line.trimEnd(), from)).toBeGreaterThanOrEqual(from);
    }),
  );
});
