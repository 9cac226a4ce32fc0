// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { chosenNotes, type Choice } from './chosen-notes';
import { composeStudyNotes } from './compose';
import { findTemplate } from './find-template';
import { aNote, notes, readSpeech, speeches, themes } from './fixtures/material';
import { unsortedTheme } from './unsorted-notes';

const at = (day: string): number => new Date(`${day}T12:00:00`).getTime();
const all = Object.values(themes);
const choose = (choice: Choice, some = notes) => {
  const chosen = chosenNotes(choice, { notes: some, themes: all }, 'zh-CN');
  const doc = composeStudyNotes({
    template: findTemplate('personal')!,
    ...chosen,
    speeches,
    date: '2026-04-24',
    choice,
  });
  return {
    themes: chosen.themes.map(({ id }) => id),
    quoted: doc.blocks.flatMap((block) => (block.kind === 'quotation' ? [block.noteId] : [])),
    headings: doc.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
    doc,
  };
};

describe('by themes', () => {
  test('in the order chosen, those that are gone left out', () => {
    const { themes: ids, quoted } = choose({ by: 'themes', themeIds: ['theme-people', 'gone', 'theme-study'] });
    expect(ids).toEqual(['theme-people', 'theme-study']);
    expect(quoted).toEqual(['note-window', 'note-ramp', 'note-three', 'note-copy']);
  });

  test('with those that have none, where they are chosen too', () => {
    expect(choose({ by: 'themes', themeIds: [unsortedTheme.id] }).quoted).toEqual(['note-loose']);
  });
});

describe('by speeches', () => {
  test('the notes of one, under their themes in the notebook’s order, and what has none last', () => {
    const { themes: ids, quoted, headings } = choose({ by: 'speeches', speechIds: ['speech-window'] });
    expect(ids).toEqual(['theme-people', 'none']);
    expect(quoted).toEqual(['note-window', 'note-loose']);
    expect(headings).toEqual(['为民服务', '其他方面']);
  });

  test('of one without themes, under its own parts; what is under none of them last', () => {
    const part = (id: string, start: number, ...section: string[]) =>
      aNote({ id, quote: `第${start}段话`, section, themes: [] }, start);
    const { doc, quoted, headings } = choose({ by: 'speeches', speechIds: ['speech-read'] }, [
      part('late', 90, '二、办事要办到群众心里', '一要'),
      part('early', 10),
      part('first', 20, '一、读书要读出自己的话'),
      part('again', 30, '一、读书要读出自己的话'),
    ]);
    expect(headings).toEqual(['读书要读出自己的话', '办事要办到群众心里', '其他方面']);
    expect(quoted).toEqual(['first', 'again', 'late', 'early']);
    expect(doc.title).toBe(`学习《${readSpeech.title}》的心得体会`);
    expect(doc.links?.every((link) => link.themes.length === 0)).toBe(true);
    expect(doc.composed?.choice).toEqual({ by: 'speeches', speechIds: ['speech-read'] });
  });
});

test('by days, both included; what is in the trash never', () => {
  const kept = [
    aNote({ id: 'before', quote: '一', created: at('2026-04-01') }, 0, 'theme-study'),
    aNote({ id: 'first', quote: '二', created: at('2026-04-02') }, 1, 'theme-study'),
    aNote({ id: 'last', quote: '三', created: at('2026-04-03') }, 2),
    aNote({ id: 'trash', quote: '四', created: at('2026-04-03'), deleted: 1 }, 3, 'theme-study'),
    aNote({ id: 'after', quote: '五', created: at('2026-04-04') }, 4, 'theme-study'),
  ];
  expect(choose({ by: 'dates', from: '2026-04-02', to: '2026-04-03' }, kept).quoted).toEqual(['first', 'last']);
});

test('a theme that is gone stays with the note’s link, so that nothing seems changed', () => {
  const { doc } = choose({ by: 'themes', themeIds: [unsortedTheme.id] }, [
    aNote({ id: 'n', quote: '话' }, 0, 'theme-gone'),
  ]);
  expect(doc.links).toEqual([{ noteId: 'n', quote: '话', thought: '', application: '', themes: ['theme-gone'] }]);
});
