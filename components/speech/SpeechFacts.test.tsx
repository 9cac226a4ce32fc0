import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { MAX_LINE } from '@/utils/model/limits';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleSpeech } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { SpeechFacts, type FactName, type SaveFact } from './SpeechFacts';

test('before anything is kept, facts are only read, and what is not known is left out', async () => {
  const { container } = show(<SpeechFacts speech={sampleSpeech()} />);
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByText('来源')).toBeNull();
  expect(screen.getByText('2026年4月23日').isConnected).toBe(true);
  expect(await axeProblems(container)).toEqual([]);
});

test('each fact says where it was found; a guess asks to be looked at', () => {
  const { container } = show(<SpeechFacts speech={sampleSpeech()} />, 'en');
  expect([...container.querySelectorAll('.evidence')].map(({ textContent }) => textContent)).toEqual([
    'from the text',
    'from the page’s data',
  ]);
  expect(container.querySelector('.state')?.textContent).toBe('Guessed – please check');
});

test('the day it was published says where it was found, with a publication and without', () => {
  const evidence = { publishedOn: { from: 'json-ld' as const, guessed: true } };
  show(<SpeechFacts speech={{ ...sampleSpeech(), publishedOn: '2026-04-25', evidence }} />, 'en');
  const row = screen.getByText('Published').parentElement!;
  expect(row.querySelector('dd > span')?.textContent).toBe('25 April 2026');
  expect(row.querySelector('.state')?.textContent).toBe('Guessed – please check');
  expect(screen.queryByText('Source')).toBeNull();
});

const besideTitle = { preTitle: '云渡市召开座谈会', subtitle: '在“读书与实干”座谈会上的发言' };

test('what stands above and below the title stands there', async () => {
  const { container } = show(<SpeechFacts speech={sampleSpeech(besideTitle)} />);
  expect([...container.querySelectorAll('p, h1')].map(({ textContent }) => textContent)).toEqual([
    besideTitle.preTitle,
    '把书读进去，把事做出来',
    besideTitle.subtitle,
  ]);
  expect(await axeProblems(container)).toEqual([]);
});

test('a subtitle that is the occasion is not said twice', () => {
  const said = besideTitle.subtitle;
  const { container } = show(<SpeechFacts speech={sampleSpeech({ subtitle: said, occasion: said })} />);
  expect(container.querySelector('p')).toBeNull();
  expect(container.textContent?.split(said)).toHaveLength(2);
});

test('a subtitle that is part of the title is not said twice, and none is asked for where there is none', () => {
  const title = `把书读进去——${besideTitle.subtitle}`;
  const { container } = show(
    <SpeechFacts speech={sampleSpeech({ title, subtitle: besideTitle.subtitle })} onEdit={vi.fn<SaveFact>()} />,
  );
  expect(container.querySelector('p')).toBeNull();
});

const DAY = '2026-04-23';

test.each<[string, FactName, string, string, string?]>([
  ['改副题：在“读书与实干”座谈会上的发言', 'subtitle', '在座谈会上的发言', '在座谈会上的发言', besideTitle.subtitle],
  ['改引题：云渡市召开座谈会', 'preTitle', ' ', '', besideTitle.preTitle],
  ['补上发布日期', 'publishedOn', '2026-04-25', '2026-04-25'],
  ['改讲话人：沈知远', 'speaker', ' 顾澄 ', '顾澄', '沈知远'],
  ['改日期：2026年4月23日', 'date', '2026-04-24', '2026-04-24', DAY],
  ['改日期：2026年4月23日', 'date', '二〇二五年三月五日', '2025-03-05', DAY],
  ['改日期：2026年4月23日', 'date', ' 2025年3月5日 ', '2025-03-05', DAY],
  ['改日期：2026年4月23日', 'date', '2025-3-5', '2025-03-05', DAY],
  ['改日期：2026年4月23日', 'date', '2025.3.5', '2025-03-05', DAY],
  ['改日期：2026年4月23日', 'date', '5 March 2025', '2025-03-05', DAY],
  ['补上发布日期', 'publishedOn', 'March 5, 2025', '2025-03-05'],
  ['改日期：2026年4月23日', 'date', ' ', '', DAY],
  ['补上来源', 'publication', '云渡日报', '云渡日报'],
  ['改讲话人：沈知远', 'speaker', '  ', '', '沈知远'],
])('%s saves %s', async (name, fact, typed, saved, seen = '') => {
  const onEdit = vi.fn<SaveFact>().mockResolvedValue(null);
  const { container } = show(<SpeechFacts speech={sampleSpeech(besideTitle)} onEdit={onEdit} />);
  fireEvent.click(screen.getByRole('button', { name }));
  const field = container.querySelector('input')!;
  fireEvent.input(field, { target: { value: typed } });
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(container.querySelector('input')).toBeNull());
  expect(onEdit).toHaveBeenCalledExactlyOnceWith(fact, saved, seen);
});

test.each([
  ['a title of nothing', '改标题：把书读进去，把事做出来', ' ', '标题不能空着。'],
  ['a day nobody can tell', '改日期：2026年4月23日', '昨天', '没看懂是哪一天。'],
  ['a day no calendar has', '改日期：2026年4月23日', '2025-13-40', '写成“2025年3月5日”或“2025-3-5”'],
  ['too long a line', '改讲话人：沈知远', '长'.repeat(MAX_LINE + 1), `太长了：最多 ${MAX_LINE} 字。`],
])('%s is refused, with the words still there', async (_, name, typed, why) => {
  const onEdit = vi.fn<SaveFact>();
  const { container } = show(<SpeechFacts speech={sampleSpeech()} onEdit={onEdit} />);
  fireEvent.click(screen.getByRole('button', { name }));
  fireEvent.input(container.querySelector('input')!, { target: { value: typed } });
  fireEvent.blur(container.querySelector('input')!);
  expect((await screen.findByRole('alert')).textContent).toContain(why);
  expect(container.querySelector('input')?.value).toBe(typed);
  expect(onEdit).not.toHaveBeenCalled();
});

test('a day stands in its field in words, and is not saved when it was only looked at', async () => {
  const onEdit = vi.fn<SaveFact>();
  const { container } = show(<SpeechFacts speech={sampleSpeech()} onEdit={onEdit} />, 'en');
  fireEvent.click(screen.getByRole('button', { name: 'Edit Date: 23 April 2026' }));
  const field = container.querySelector('input')!;
  expect([field.type, field.value]).toEqual(['text', '23 April 2026']);
  fireEvent.input(field, { target: { value: '2026年4月23日' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(container.querySelector('input')).toBeNull());
  expect(onEdit).not.toHaveBeenCalled();
});

test('Esc gives up', () => {
  const onEdit = vi.fn<SaveFact>();
  const { container } = show(<SpeechFacts speech={sampleSpeech()} onEdit={onEdit} />);
  fireEvent.click(screen.getByRole('button', { name: '改讲话人：沈知远' }));
  fireEvent.input(container.querySelector('input')!, { target: { value: '顾' } });
  fireEvent.keyDown(container.querySelector('input')!, { key: 'Escape' });
  expect(document.activeElement?.textContent).toBe('沈知远');
  expect(onEdit).not.toHaveBeenCalled();
});

const edited = async (fact: string, typed: string, onEdit: SaveFact) => {
  const shown = show(<SpeechFacts speech={sampleSpeech()} onEdit={onEdit} />);
  fireEvent.click(screen.getByRole('button', { name: fact }));
  fireEvent.input(shown.container.querySelector('input')!, { target: { value: typed } });
  fireEvent.keyDown(shown.container.querySelector('input')!, { key: 'Enter' });
  return shown;
};

/** Another window has put this there; saved over it, what is saved is there. */
const elsewhere = (words: string) =>
  vi.fn<SaveFact>().mockImplementation(async (_, __, seen) => (seen === words ? null : { elsewhere: words }));

test.each([
  ['用我写的', '顾澄', [['speaker', '顾澄', '沈先生']]],
  ['用那边的', '沈先生', []],
  ['两个都留', '沈先生 / 顾澄', [['speaker', '沈先生 / 顾澄', '沈先生']]],
])('a fact that was changed in another window too shows both: %s', async (choice, left, saved) => {
  const onEdit = elsewhere('沈先生');
  const { container, rerender } = await edited('改讲话人：沈知远', '顾澄', onEdit);
  expect((await screen.findByRole('alert')).querySelector('blockquote')?.textContent).toBe('沈先生');
  expect(container.querySelector('input')?.value).toBe('顾澄');
  expect(await axeProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: choice }));
  await waitFor(() => expect(container.querySelector('input')).toBeNull());
  expect(onEdit.mock.calls.slice(1)).toEqual(saved);
  rerender(<SpeechFacts speech={sampleSpeech({ speaker: left })} onEdit={onEdit} />);
  expect(document.activeElement?.textContent).toBe(left);
});

test('of two days one is chosen, each in words; whoever leaves without choosing keeps what is there', async () => {
  const onEdit = elsewhere('2025-03-06');
  const { unmount } = await edited('改日期：2026年4月23日', '2025-3-5', onEdit);
  expect((await screen.findByRole('alert')).querySelector('blockquote')?.textContent).toBe('2025年3月6日');
  expect(screen.queryByRole('button', { name: '两个都留' })).toBeNull();
  unmount();
  expect(onEdit.mock.calls).toEqual([['date', '2025-03-05', '2026-04-23']]);
});

test('a line that is left without choosing keeps both', async () => {
  const onEdit = elsewhere('沈先生');
  const { unmount } = await edited('改讲话人：沈知远', '顾澄', onEdit);
  await screen.findByRole('alert');
  unmount();
  expect(onEdit).toHaveBeenLastCalledWith('speaker', '沈先生 / 顾澄', '沈先生');
});

test('the same typed in both windows, each in its way, is no question', async () => {
  const onEdit = elsewhere('2025-03-05');
  const { container } = await edited('改日期：2026年4月23日', '二〇二五年三月五日', onEdit);
  await waitFor(() => expect(container.querySelector('input')).toBeNull());
  expect(screen.queryByRole('alert')).toBeNull();
});

test('of two names the one is kept though the other holds it', async () => {
  const onEdit = elsewhere('顾澄');
  const { unmount } = await edited('改讲话人：沈知远', '顾澄心', onEdit);
  await screen.findByRole('alert');
  unmount();
  expect(onEdit).toHaveBeenLastCalledWith('speaker', '顾澄 / 顾澄心', '顾澄');
});

test('a fact that is opened again before it came back is saved over what was saved', async () => {
  const onEdit = vi.fn<SaveFact>().mockResolvedValue(null);
  const { container, rerender } = await edited('改日期：2026年4月23日', ' 2025-3-5', onEdit);
  await waitFor(() => expect(container.querySelector('input')).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: '改日期：2026年4月23日' }));
  const field = container.querySelector('input')!;
  expect(field.value).toBe(' 2025-3-5');
  fireEvent.input(field, { target: { value: '2025-3-6' } });
  rerender(<SpeechFacts speech={sampleSpeech({ date: '2025-03-05' })} onEdit={onEdit} />);
  fireEvent.keyDown(field, { key: 'Enter' });
  await waitFor(() => expect(container.querySelector('input')).toBeNull());
  expect(onEdit.mock.calls).toEqual([
    ['date', '2025-03-05', '2026-04-23'],
    ['date', '2025-03-06', '2025-03-05'],
  ]);
});
