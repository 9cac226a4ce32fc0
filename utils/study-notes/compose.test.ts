// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LINE } from '@/utils/model/limits';
import type { Block } from '@/utils/model/study-notes';
import { StudyNotes } from '@/utils/model/study-notes';
import * as v from 'valibot';
import type { SectionKind, Template } from '@/utils/model/template';
import { composeStudyNotes } from './compose';
import { findTemplate } from './find-template';
import { aNote, aSpeech, aTheme, notes, speeches, themes } from './fixtures/material';
import { templates } from './templates';

const template = (id: string): Template => {
  const found = findTemplate(id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};
const chosen = [themes.study, themes.empty, themes.duty, themes.people];
const compose = (id: string, more: Partial<Parameters<typeof composeStudyNotes>[0]> = {}) =>
  composeStudyNotes({ template: template(id), themes: chosen, notes, speeches, date: '2026-04-24', ...more });
const headings = (blocks: Block[]) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const quotations = (blocks: Block[]) => blocks.flatMap((block) => (block.kind === 'quotation' ? [block] : []));

describe('a personal account', () => {
  const doc = compose('personal');

  test('opens with what was studied, as facts', () => {
    expect(doc.blocks[0]).toEqual({
      kind: 'paragraph',
      from: 'program',
      text: '我学习了两篇讲话：顾澄《小窗口里的大文章》（2026年3月18日）、沈知远《把书读进去，把事做出来》（2026年4月23日）。',
    });
  });

  test('has its sections numbered, the chosen themes with notes inside, in the order chosen', () => {
    expect(headings(doc.blocks)).toEqual([
      '学习收获与认识',
      '学习方法',
      '担当作为',
      '为民服务',
      '对照检视与差距',
      '下一步打算',
    ]);
  });

  test('quotes verbatim with speaker, title and date, each note once, nothing loose or deleted', () => {
    expect(quotations(doc.blocks).map(({ noteId, text, leadIn }) => [noteId, leadIn, text])).toEqual(
      [
        ['note-three', '沈知远在“读书与实干”座谈会上的讲话《把书读进去，把事做出来》（2026年4月23日）中指出：'],
        ['note-copy', '讲话还提到：'],
        ['note-detour', '沈知远在《把书读进去，把事做出来》（2026年4月23日）中强调：'],
        ['note-window', '2026年3月18日，顾澄在《小窗口里的大文章》中指出：'],
        ['note-ramp', '在《把书读进去，把事做出来》（2026年4月23日）中，沈知远要求：'],
      ].map(([id, lead]) => [id, lead, notes.find((note) => note.id === id)?.quote]),
    );
  });

  test('puts the thought under its quotation, a prompt where there is none, and gathers the applications', () => {
    const kinds = doc.blocks.map((block) =>
      'noteId' in block && block.noteId ? `${block.kind} ${block.noteId}` : block.kind,
    );
    expect(kinds).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'quotation note-three',
      'thought note-three',
      'thought note-three',
      'quotation note-copy',
      'thought note-copy',
      'heading',
      'quotation note-detour',
      'prompt note-detour',
      'heading',
      'quotation note-window',
      'thought note-window',
      'quotation note-ramp',
      'thought note-ramp',
      'heading',
      'prompt',
      'heading',
      'paragraph',
      'application note-three',
      'application note-window',
      'application note-ramp',
    ]);
  });
});

test('an exchange numbers its themes 一、二、三、 and keeps applications with their note', () => {
  const { blocks, title } = compose('exchange', { themes: [themes.people, themes.study] });
  expect(blocks[0]).toEqual({ kind: 'paragraph', from: 'program', text: '各位领导、同志们：' });
  expect(headings(blocks)).toEqual(['为民服务', '学习方法']);
  const at = blocks.findIndex((block) => block.kind === 'application' && block.noteId === 'note-window');
  expect(blocks[at - 1]).toMatchObject({ kind: 'thought', noteId: 'note-window' });
  // chosen under both: the first chosen theme has it
  expect(title).toBe('围绕“为民服务”“学习方法”的交流发言');
  expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', from: 'program' });
});

test('study notes in English', () => {
  const doc = compose('reflection', { themes: [themes.people], occasion: 'the reading circle' });
  expect(doc.title).toBe('A reflection on “Serving people”');
  expect(headings(doc.blocks)).toEqual(['What struck me', 'Serving people', 'What I think', 'What I’ll do']);
  expect(doc.blocks[0]).toMatchObject({
    text: 'For the reading circle, I studied two speeches: “小窗口里的大文章” by 顾澄 (18 March 2026) and “把书读进去，把事做出来” by 沈知远 (23 April 2026).',
  });
  expect(quotations(doc.blocks)[0]?.leadIn).toBe('In “小窗口里的大文章” (18 March 2026), 顾澄 says: ');
});

test('with texts as long as may be kept, a document that may be kept', () => {
  const line = '长'.repeat(MAX_LINE);
  const long = speeches.map((each) =>
    aSpeech({ ...each, title: line, speaker: line, occasion: line, publication: line, thought: '' }),
  );
  const named = chosen.map((theme) => ({ ...theme, name: { zh: line, en: line } }));
  for (const each of templates) {
    for (const some of [notes, notes.filter(({ speechId }) => speechId === 'speech-read')]) {
      const more = { speeches: long, notes: some, occasion: line, writer: { name: line, unit: line } };
      for (const doc of [
        compose(each.id, { ...more, themes: named }),
        compose(each.id, { ...more, themes: named.slice(0, 3) }),
        compose(each.id, { ...more, title: `${line}${line}` }),
      ]) {
        expect(v.safeParse(StudyNotes, doc).issues).toBeUndefined();
      }
    }
  }
  const only = notes.filter(({ speechId }) => speechId === 'speech-read');
  expect(compose('personal', { speeches: long, notes: only }).title).toMatch(/^学习《长+》的心得体会$/);
});

test('notes in the order they were made', () => {
  const late = notes.map((note) => (note.id === 'note-three' ? { ...note, created: 9_999 } : note));
  const ids = quotations(compose('personal', { notes: late, order: 'date', themes: [themes.study] }).blocks).map(
    (b) => b.noteId,
  );
  expect(ids).toEqual(['note-copy', 'note-three']);
});

describe('what may be missing', () => {
  test('no notes at all: prompts, no theme heading', () => {
    for (const each of templates) {
      const { blocks } = compose(each.id, { notes: [], speeches: [] });
      expect(blocks.some(({ kind }) => kind === 'prompt')).toBe(true);
      expect(blocks.some((block) => block.kind === 'heading' && block.themeId !== undefined)).toBe(false);
    }
  });

  test('a speech that is gone: the note stays, without a source', () => {
    const { blocks } = compose('personal', { speeches: [] });
    expect(quotations(blocks)).toHaveLength(5);
    expect(quotations(blocks).map(({ leadIn }) => leadIn)).toEqual([
      '原文写道：',
      '原文中还有这样一句话：',
      '另一处原文写道：',
      '原文还写道：',
      '摘录的原文里还有一句：',
    ]);
  });

  test.each([
    [{ speaker: '周砚' }, '周砚在《甲〈乙〉》中指出：'],
    [{ date: '2026-01-05' }, '《甲〈乙〉》（2026年1月5日）指出：'],
    [{ publishedOn: '2026-01-06' }, '《甲〈乙〉》（2026年1月6日）指出：'],
    [{ date: '2026-01-05', publishedOn: '2026-01-06' }, '《甲〈乙〉》（2026年1月5日）指出：'],
    [{}, '《甲〈乙〉》指出：'],
    [{ title: '', speaker: '周砚' }, '周砚指出：'],
    [{ title: ' ', speaker: '周砚', date: '2026-01-05' }, '周砚在2026年1月5日的讲话中指出：'],
    [{ title: '' }, '原文写道：'],
  ])('a source of which only %o is known', (facts, lead) => {
    const speech = aSpeech({ id: 's', title: '甲《乙》', ...facts });
    const note = aNote({ id: 'n', quote: '话', speechId: 's' }, 0, 'theme-study');
    expect(quotations(compose('personal', { notes: [note], speeches: [speech] }).blocks)[0]?.leadIn).toBe(lead);
  });

  test('one speech names the document, and the writer’s own title wins', () => {
    const only = notes.filter(({ speechId }) => speechId === 'speech-read');
    expect(compose('personal', { notes: only }).title).toBe('学习《把书读进去，把事做出来》的心得体会');
    expect(compose('personal', { title: ' 读进去\n做出来 ' }).title).toBe('读进去 做出来');
    expect(compose('personal', { themes: [...chosen, aTheme('x', '甲', 'A')], notes: [] }).title).toBe('学习心得');
  });
});

describe('whatever is given', () => {
  const words = fc.string({ unit: fc.constantFrom('实', '“', '”', '\n', '{n}', '$&', 'a', '。', '\u3000', '\ud800') });
  const anyNote = fc
    .record({
      id: fc.constantFrom('n1', 'n2', 'n3', 'n4', 'n5', 'n6'),
      quote: words,
      speechId: fc.constantFrom('speech-read', 'speech-window', 'gone'),
      at: fc.integer({ min: 0, max: 3 }),
      own: fc.subarray(Object.values(themes).map(({ id }) => id)),
      thought: words,
      application: words,
      deleted: fc.option(fc.constant(5), { nil: undefined }),
    })
    .map(({ at, own, ...facts }) => aNote(facts, at, ...own));
  const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id });

  test('the document is whole: every chosen note once and verbatim, own words or a prompt under it, the same in any order', () => {
    fc.assert(
      fc.property(
        anyNotes,
        fc.subarray(Object.values(themes), { minLength: 0 }),
        fc.constantFrom(...templates),
        fc.constantFrom('reading' as const, 'date' as const),
        (some, picked, each, order) => {
          const request = { template: each, themes: picked, speeches, date: '2026-04-24', order };
          const doc = composeStudyNotes({ ...request, notes: some });
          expect(v.is(StudyNotes, doc)).toBe(true);
          expect(
            composeStudyNotes({ ...request, notes: [...some].reverse(), speeches: [...speeches].reverse() }),
          ).toEqual(doc);

          const wanted = some.filter(
            (note) =>
              note.deleted === undefined && note.themes.some(({ id }) => picked.some((theme) => theme.id === id)),
          );
          const quoted = quotations(doc.blocks);
          expect(quoted.map(({ noteId }) => noteId).sort()).toEqual(wanted.map(({ id }) => id).sort());
          for (const { noteId, text } of quoted) {
            const note = wanted.find(({ id }) => id === noteId);
            expect(text).toBe(note?.quote);
            const own = doc.blocks.filter((block) => block.kind === 'thought' && block.noteId === noteId);
            const asks = doc.blocks.some((block) => block.kind === 'prompt' && block.noteId === noteId);
            expect(own.length > 0).toBe(!asks);
            expect(own.length > 0).toBe(note?.thought.trim() !== '');
          }
          const headed = doc.blocks.flatMap((block) =>
            block.kind === 'heading' && block.themeId ? [block.themeId] : [],
          );
          expect(headed).toEqual(picked.map(({ id }) => id).filter((id) => headed.includes(id)));
        },
      ),
    );
  });
});

describe('templates of the reader’s own', () => {
  const section = (kind: SectionKind, heading: string, share = 0.5) => ({
    kind,
    heading,
    share,
    aliases: [],
    text: '',
  });
  const own = (...sections: ReturnType<typeof section>[]) =>
    composeStudyNotes({
      template: { ...template('personal'), sections },
      themes: [themes.study, themes.duty, themes.people],
      notes,
      speeches,
      date: '2026-04-24',
    }).blocks;
  const shape = (blocks: Block[]) =>
    blocks.map((block) => ('text' in block && block.kind !== 'quotation' ? block.text.slice(0, 8) : block.kind));

  test('passages alone: the thoughts on them stand where the whole is thought over', () => {
    expect(shape(own(section('quotations', '原文摘录'), section('overall', '感想与启发')))).toEqual([
      '原文摘录',
      '围绕“学习方法”',
      '学习方法',
      'quotation',
      'quotation',
      '担当作为',
      'quotation',
      '为民服务',
      'quotation',
      'quotation',
      '感想与启发',
      '书要读进去，事要',
      '三句话正好是一条',
      '从这个月起，我把',
      '每周五下班前交一',
      '这句话说的就是我',
      '我在窗口坐了5年',
      '把“一次说清”的',
      '坡道报了3年，轮',
      '本月把辖区12处',
    ]);
  });

  test('several sections of themes share them, in order, each with a sentence that tells its own', () => {
    const blocks = own(section('themes', '主要收获', 0.6), section('themes', '几点感悟', 0.4));
    expect(headings(blocks)).toEqual(['主要收获', '学习方法', '担当作为', '几点感悟', '为民服务']);
    expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))).toEqual([
      '围绕“学习方法”“担当作为”两个方面，结合原文谈谈我的体会。',
      '围绕“为民服务”，再谈几点认识。',
    ]);
  });

  test('without a place for notes, they stand before what closes it; an empty section asks by its name', () => {
    expect(shape(own(section('own', '对照检查'), section('applications', '今后打算'))).slice(0, 5)).toEqual([
      '对照检查',
      'prompt',
      '围绕“学习方法”',
      '学习方法',
      'quotation',
    ]);
    expect(own(section('own', '对照检查'))[1]).toEqual({ kind: 'prompt', about: '用自己的话写写“对照检查”。' });
  });
});

test('many notes under one theme are parted by what the speech calls its points', () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    aNote(
      {
        id: `n${at}`,
        quote: '桥路山水田林湖草'.charAt(at).repeat(9),
        section: [at < 4 ? '一、把桥修好' : '二、把“路”修通'],
      },
      at,
      'theme-study',
    ),
  );
  const { blocks } = compose('personal', { notes: many, themes: [themes.study] });
  const under = blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
  expect(under.slice(0, 4)).toEqual(['1 学习收获与认识', '2 学习方法', '3 把桥修好', '3 把“路”修通']);
});

test('notes that say nearly the same in two speeches stand together, and that is told', () => {
  const said = [
    aNote({ id: 'a', quote: '今天能办的事，不要让群众明天再跑一趟。' }, 1, 'theme-duty'),
    aNote({ id: 'b', quote: '遇到难题不绕道。' }, 2, 'theme-duty'),
    aNote({ id: 'c', quote: '今天能办的事，不让群众明天再跑一趟。', speechId: 'speech-window' }, 3, 'theme-duty'),
  ];
  const found = quotations(compose('personal', { notes: said, themes: [themes.duty] }).blocks);
  expect(found.map(({ noteId, leadIn }) => [noteId, leadIn])).toEqual([
    ['c', '顾澄在《小窗口里的大文章》（2026年3月18日）中指出：'],
    ['a', '2026年4月23日，沈知远在“读书与实干”座谈会上发表了题为《把书读进去，把事做出来》的讲话，其中也强调：'],
    ['b', '讲话还提到：'],
  ]);
});

test('another point of a speech is named before its first passage, with its own marks as inner ones', () => {
  const said = ['一、把桥修好', '二、把“路”修通'].map((section, at) =>
    aNote({ id: `n${at}`, quote: '桥路'.charAt(at).repeat(9), section: [section] }, at, 'theme-study'),
  );
  const { blocks } = compose('personal', { notes: said, themes: [themes.study] });
  expect(quotations(blocks)[1]?.leadIn).toBe('谈到“把‘路’修通”，沈知远提到：');
});
