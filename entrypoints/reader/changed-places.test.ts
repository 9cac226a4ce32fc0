import { expect, it } from 'vitest';
import type { PageNote } from '@/utils/messaging/calls';
import type { Placement } from '@/utils/model/placement';
import { changedPlaces } from './changed-places';

const note = (id: string, unplaced?: PageNote['unplaced']): PageNote => ({
  id,
  anchor: { exact: '读', prefix: '', suffix: '', start: 0 },
  quote: '读',
  section: [],
  themes: [],
  thought: '',
  application: '',
  created: 0,
  ...(unplaced !== undefined && { unplaced }),
});
const at = (state: 'exact' | 'moved' | 'approximate'): Placement => ({ state, start: 0, end: 1, score: 1 });
const nowhere = (state: 'lost' | 'ambiguous'): Placement => ({ state, candidates: [] });
const placed = (placements: Record<string, Placement>) => new Map(Object.entries(placements));

it('tells what is nowhere and was somewhere, the other way round, and another reason', () => {
  const notes = [note('gone', null), note('back', 'lost'), note('twice', 'lost'), note('edited', 'ambiguous')];
  expect(
    changedPlaces(
      notes,
      placed({ gone: nowhere('lost'), back: at('moved'), twice: nowhere('ambiguous'), edited: at('approximate') }),
      false,
    ),
  ).toEqual({ gone: 'lost', back: 'moved', twice: 'ambiguous', edited: 'approximate' });
});

it('tells nothing of what is as it was known to be', () => {
  const notes = [note('here', null), note('gone', 'lost')];
  expect(changedPlaces(notes, placed({ here: at('approximate'), gone: nowhere('lost') }), false)).toEqual({});
});

it('tells nothing of notes kept from another page, nor of what has not been looked for yet', () => {
  expect(changedPlaces([note('elsewhere'), note('soon', null)], placed({ elsewhere: nowhere('lost') }), false)).toEqual(
    {},
  );
});

it('on a page that is too long to be read to its end: only what is found', () => {
  const notes = [note('beyond', null), note('back', 'lost')];
  expect(changedPlaces(notes, placed({ beyond: nowhere('lost'), back: at('exact') }), true)).toEqual({ back: 'exact' });
});
