// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { aNote } from './fixtures/material';
import { gatherPoints } from './gather-points';
import { nearWording } from './near-wording';
import { pointName } from './point-name';

const idsOf = (points: ReturnType<typeof gatherPoints>) =>
  points.map(({ name, notes }) => [name, ...notes.map(({ note, near }) => (near ? `~${note.id}` : note.id))]);

test('by part of the speech; what says nearly the same stands behind what it is near', () => {
  const notes = [
    aNote({ id: 'a', quote: '今天能办的事不要让群众明天再跑一趟', section: ['一、办事要办到心里'] }),
    aNote({ id: 'b', quote: '遇到难题不绕道，碰到矛盾不推手', section: ['一、办事要办到心里', '一要'] }),
    aNote({ id: 'c', quote: '每读一篇，至少写三句', section: ['二、读书'] }),
    aNote({ id: 'd', quote: '今天能办的事，不让群众明天再跑一趟。', speechId: 'other' }),
  ];
  expect(idsOf(gatherPoints(notes, 'reading'))).toEqual([
    ['办事要办到心里', 'a', '~d', 'b'],
    ['读书', 'c'],
  ]);
});

test('by date: the days they were kept, none moved', () => {
  const day = (n: number): number => new Date(2026, 3, n, 9).getTime();
  const notes = [
    aNote({ id: 'a', quote: '今天能办的事不要让群众明天再跑一趟', created: day(1) }),
    aNote({ id: 'b', quote: '每读一篇，至少写三句', created: day(1) }),
    aNote({ id: 'c', quote: '今天能办的事不要让群众明天再跑一趟', created: day(2) }),
  ];
  expect(idsOf(gatherPoints(notes, 'date'))).toEqual([
    [undefined, 'a', 'b'],
    [undefined, 'c'],
  ]);
});

test('nearness is that of wording, whatever the marks; slogans and long passages are near to none', () => {
  expect(nearWording(['要实干要担当', '要实干要担当'])).toEqual([-1, -1]);
  expect(nearWording(['长'.repeat(300), '长'.repeat(300)])).toEqual([-1, -1]);
  expect(nearWording(['把桥修到每一户的门口', '把路修到每一户的门口', '把桥，修到每一户的门口！'])).toEqual([-1, 0, 0]);
});

describe('the name of a point', () => {
  test.each([
    ['一、强化思想政治引领，着力匡正干的导向', '强化思想政治引领，着力匡正干的导向'],
    ['（二）把“扶上马”做实。', '把“扶上马”做实'],
    ['3. 把桥修好', '把桥修好'],
    ['三年来的工作', '三年来的工作'],
    ['同志们：', undefined],
    ['一条很长很长的开头被切断了…', undefined],
    ['很'.repeat(40), undefined],
    ['——', undefined],
    [undefined, undefined],
  ])('%s', (label, name) => expect(pointName(label)).toBe(name));
});
