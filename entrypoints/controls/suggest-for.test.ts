import { beforeEach, expect, test, vi } from 'vitest';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageLife } from '@/utils/messaging/page-life';
import type { PageReader } from '@/utils/messaging/page-reader';
import { textAround } from '@/utils/themes/text-around';
import type { ControlDisplay } from './control-display';
import type { Offer, ViewState } from './control-view';
import { suggestFor } from './suggest-for';

vi.mock('@/utils/messaging/ask-from-page');

const RECENT = { theme: { id: 'recent00', name: { zh: '用过的' }, style: 1 }, because: [] };
const FITTING = { theme: { id: 'fitting0', name: { zh: '合适的' }, style: 2 }, because: ['修桥'] };
const PARAGRAPH = '渡口的人把桥修到了对岸。';

let state: ViewState;
let offer: Offer;
let wanted: boolean;
let paragraph: string;
const display = {
  state: () => state,
  show: (change: Partial<ViewState>) => void (state = { ...state, ...change }),
} as ControlDisplay;
const life = {
  speeches: { locate: () => ({ paragraph: { index: 0, text: paragraph }, section: ['一、修桥'] }) },
} as unknown as PageLife;
const draft = vi.fn<PageReader['draft']>();
const reader = { draft } as unknown as PageReader;
const suggest = () => suggestFor(offer, { life, reader, display, wanted: () => wanted });

beforeEach(() => {
  draft.mockReturnValue({
    draft: { quote: '把桥修到了对岸', anchor: {}, paragraph: { index: -1, text: '' }, section: [] },
  } as never);
  vi.mocked(askFromPage).mockResolvedValue({ suggestions: [FITTING] });
  offer = {
    noteId: 'note0001',
    at: 'http://example.org/',
    speech: async () => ({ title: '在渡口的讲话' }),
    likely: [RECENT],
    reached: false,
    finding: false,
    sending: false,
  } as unknown as Offer;
  state = { offer };
  wanted = true;
  paragraph = PARAGRAPH;
});

test('who does not want suggestions gets those used last, and nothing is asked', async () => {
  wanted = false;
  await suggest();
  expect(state.offer?.likely).toEqual([RECENT]);
  expect(askFromPage).not.toHaveBeenCalled();
});

test('what fits comes into the toolbar, asked with the paragraph and the headings', async () => {
  await suggest();
  // Those used last behind it: who has learned to press 2 has something there.
  expect(state.offer?.likely).toEqual([FITTING, RECENT]);
  const passage = { quote: '把桥修到了对岸', paragraph: PARAGRAPH, section: ['一、修桥'], title: '在渡口的讲话' };
  expect(askFromPage).toHaveBeenCalledExactlyOnceWith('suggestThemes', passage, 'http://example.org/');
});

test.each<[string, () => void]>([
  ['it was reached for', () => (state = { offer: { ...offer, reached: true } })],
  ['a theme is looked for', () => (state = { offer: { ...offer, finding: true } })],
  ['it is being kept', () => (state = { offer: { ...offer, sending: true } })],
  ['another was selected', () => (state = { offer: { ...offer, noteId: 'note0002' } })],
  ['it is gone', () => (state = {})],
])('what comes too late changes nothing: %s', async (_, meanwhile) => {
  vi.mocked(askFromPage).mockImplementation(async () => {
    meanwhile();
    return { suggestions: [FITTING] };
  });
  await suggest();
  expect(state.offer?.likely ?? [RECENT]).toEqual([RECENT]);
});

test('those used last stay where nothing fits, nobody answers, or it is no passage', async () => {
  vi.mocked(askFromPage).mockResolvedValueOnce({ suggestions: [] });
  await suggest();
  vi.mocked(askFromPage).mockRejectedValueOnce(new Error('gone'));
  await suggest();
  draft.mockReturnValueOnce('empty');
  await suggest();
  expect(state.offer?.likely).toEqual([RECENT]);
});

test('no page is read for a toolbar that was reached for already', async () => {
  state = { offer: { ...offer, reached: true } };
  await suggest();
  expect(draft).not.toHaveBeenCalled();
});

test.each([
  [
    'long, what stands around it',
    `${'前'.repeat(9_000)}把桥修到了对岸${'后'.repeat(9_000)}`,
    `${'前'.repeat(600)}把桥修到了对岸${'后'.repeat(600)}`,
  ],
  ['ended by it, what stands before', `${'前'.repeat(9_000)}把桥修到`, `${'前'.repeat(603)}把桥修到`],
])('of a paragraph that is %s is sent: as much as is read of a note', async (_, whole, sent) => {
  paragraph = whole;
  await suggest();
  expect(vi.mocked(askFromPage).mock.calls[0]?.[1]).toMatchObject({ paragraph: sent });
  const quote = '把桥修到了对岸';
  expect(textAround({ quote, paragraph: sent, section: [] })).toEqual(
    textAround({ quote, paragraph: whole, section: [] }),
  );
});

test('what fits stands once, and no more than three stand there', async () => {
  const others = ['b', 'c', 'd'].map((id) => ({ ...RECENT, theme: { ...RECENT.theme, id } }));
  offer = { ...offer, likely: [{ ...FITTING, because: [] }, ...others] };
  state = { offer };
  await suggest();
  expect(state.offer?.likely).toEqual([FITTING, ...others.slice(0, 2)]);
});
