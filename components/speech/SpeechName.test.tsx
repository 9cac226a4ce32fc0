import { expect, test } from 'vitest';
import { sampleSpeech } from '@/utils/storage/fixtures/sample-drafts';
import { sampleNote } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { GroupHeading } from '../notebook/GroupHeading';
import { ReadInPlace } from '../notebook/ReadInPlace';
import { SpeechIndex } from '../notebook/SpeechIndex';
import { LookingBack } from '../review/LookingBack';
import { SpeechRow } from './SpeechRow';

const speech = {
  ...sampleSpeech({ title: '', speaker: 'فاطمة' }),
  id: 'speech01',
  pageTitle: '',
  urls: ['https://news.example/1'],
  thought: '',
  created: 0,
  changed: 0,
};
const note = sampleNote({ id: 'note0001', speechId: speech.id });
const speeches = new Map([[speech.id, speech]]);
const acts = {} as Parameters<typeof ReadInPlace>[0]['acts'];
const back = { weeks: [], speeches: 1, notes: 1, words: 0, documents: 0 };
const none = (): void => undefined;
const row = { ...speech, notes: 1, withThought: 0, hasThought: false, documents: 0 };
const group = { key: 'a', count: 1, parts: [], head: { kind: 'speech' as const, id: speech.id, speech } };

test.each([
  ['the list of speeches', <SpeechRow speech={row} />],
  ['the index by speech', <SpeechIndex notes={[note]} speeches={speeches} shelf={{ kind: 'all', by: 'speech' }} />],
  ['a heading', <GroupHeading group={group}>{null}</GroupHeading>],
  ['reading in place', <ReadInPlace {...{ note, speech, acts }} at={{ n: 1, of: 1 }} onStep={none} onClose={none} />],
  [
    'looking back',
    <LookingBack
      back={back}
      speeches={[{ speech, notes: 1, without: 0 }]}
      unthought={[note]}
      langOf={() => undefined}
    />,
  ],
])('a speech without a title is called the same in %s', (_, view) => {
  const { container } = show(view);
  expect(container.textContent).toContain('没有标题的一页');
});

test('what stands beside a name that runs from right to left keeps its order', () => {
  const { container } = show(
    <LookingBack back={back} speeches={[{ speech, notes: 1, without: 0 }]} unthought={[]} langOf={() => undefined} />,
  );
  const facts = [...container.querySelectorAll('.lines [dir=auto]')].map(({ textContent }) => textContent);
  expect(facts).toEqual(['没有标题的一页', 'فاطمة', '2026年4月12日', '1 条笔记']);
});
