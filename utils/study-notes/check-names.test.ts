import { describe, expect, test } from 'vitest';
import type { Block } from '@/utils/model/study-notes';
import { checkStudyNotes } from './check';
import { aDocument, checkNotes as notes, checkSpeeches as speeches } from './fixtures/check-material';
import { otherNames } from './other-names';
import { templates } from './templates';

/* Who says something, and who is only named beside it. */

const far = notes.find(({ id }) => id === 'note-far')!.quote;
const heart = '心里没有群众，修再长的水渠也流不到田里';
const river = 'We lost it in thirty quiet years, one postponed repair at a time.';
const own = (text: string): Block => ({ kind: 'paragraph', text, from: 'reader' });
const found = (block: Block) => {
  const lang = /\p{Script=Han}/u.test(JSON.stringify(block)) ? 'zh-CN' : 'en';
  return checkStudyNotes(aDocument([block], { lang }), {
    notes,
    speeches,
    template: templates[0]!,
    quotedShareLimit: 1,
    ownNames: [],
  });
};
const kinds = (text: string) => found(own(text)).map(({ kind }) => kind);

describe('a name that governs neither title nor quotation contradicts nothing', () => {
  test.each([
    '李红梅说，她第一次读《把水渠修到田头去》是在车上。',
    '李红梅说她第一次读《把水渠修到田头去》是在车上。',
    '王建国指出，我们村的路要先修，这与《把水渠修到田头去》说的一致。',
    '王建国在村民会上说起《把水渠修到田头去》，大家都听得认真。',
    '李红梅在《把水渠修到田头去》里读到一句话，抄了下来。',
    '李红梅的《把水渠修到田头去》读书笔记写了三页。',
    '顾澄也读过《把水渠修到田头去》，还写了回信。',
    `王建国对我说：“${far}”`,
    `王建国指出，村里的路要先修，我想起陆书记讲的“${heart}”。`,
    `李红梅说她抄下了“${heart}”这句讲话。`,
    `Ada Quay says she first read “${river}” on a bus, in the speech.`,
    `Ada Quay says the road comes first, and the speech agrees: “${river}”`,
  ])('%s', (text) => expect(kinds(text)).not.toContain('contradicts-facts'));
});

describe('one that does contradicts, and is mended only where the speech is sure', () => {
  test.each([
    ['林怀远在《把水渠修到田头去》中讲了一个道理。', '陆明川'],
    ['县长林怀远《把水渠修到田头去》指出，要走到没有路的地方去。', '陆明川'],
    ['顾澄的《把水渠修到田头去》借给了邻居。', undefined],
    [`顾澄强调：“${far}”`, '陆明川'],
    [`王建国说：“${far}”`, undefined],
    [`Ada Quay says: “${river}”`, undefined],
  ])('%s', (text, fix) => {
    const [finding] = found(own(text)).filter(({ kind }) => kind === 'contradicts-facts');
    expect(finding).toBeDefined();
    expect(finding?.fix).toBe(fix);
  });

  test('in the words before a quotation that is kept', () => {
    const before = (leadIn: string) =>
      found({ kind: 'quotation', noteId: 'note-far', text: far, elided: [], leadIn }).map(({ fix }) => fix);
    expect(before('陆明远指出：')).toEqual(['陆明川']);
    expect(before('林怀远在《把水渠修到田头去》（2026年4月23日）中指出：')).toEqual(['陆明川']);
    expect(
      before('2026年4月23日，林怀远在全市春耕备耕现场会上发表了题为《把水渠修到田头去》的讲话，其中提到：'),
    ).toEqual(['陆明川']);
    expect(before('沈怀舟指出：')).toEqual([undefined]);
  });
});

describe('what tells a source', () => {
  test.each([
    [`我和其他几个人都记住了“${far}”这句话要记住。`, ['no-source']],
    [`他人怎么看不要紧，“${far}”我会记住。`, ['no-source']],
    [`他指出：“${far}”我记住了。`, []],
    [`他反复强调，“${far}”我记住了。`, []],
    [`他接着解释：“${far}”我记住了。`, []],
    [`她的原话“${far}”我记住了。`, []],
    [`In his own words, “${river}” I agree.`, []],
    [`It was raining. “${river}” I agree.`, ['no-source']],
    [`My brother mends roofs; he is always busy. “${river}” I agree.`, ['no-source']],
    [`As she puts it, “${river}” I agree.`, []],
    [`He told us: “${river}” I agree.`, []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
});

test('words that end in 乡 and are no place', () => {
  for (const text of ['干部下乡', '青年返乡', '建设家乡', '离开故乡', '过年回乡', '衣锦还乡', '身在异乡', '江南水乡'])
    expect(otherNames(`我想${text}这件事`, () => true)).toEqual([]);
  for (const name of ['青禾乡', '清水乡'])
    expect(otherNames(`${name}的做法`, () => true)).toEqual([{ start: 0, end: 3 }]);
});
