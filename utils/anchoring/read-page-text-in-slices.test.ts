// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_PAGE_TEXT, MAX_PAGE_TEXT_NODES } from '@/utils/model/limits';
import { invented } from './fixtures/invented-tree';
import { readPageText, type PageText } from './page-text';
import { readPageTextInSlices } from './read-page-text-in-slices';

/** What the page does in its turns: one thing in each. */
const turns: (() => void)[] = [];
const turn = vi.fn(async () => turns.shift()?.());
// As many as there really may be would take happy-dom ten seconds.
vi.mock('@/utils/model/limits', async (original) => ({ ...(await original<object>()), MAX_PAGE_TEXT_NODES: 1_000 }));
vi.mock('./next-turn', () => ({ nextTurn: () => turn() }));

beforeEach(() => {
  turns.length = 0;
  turn.mockClear();
  document.body.innerHTML = '';
});

/** A turn after every node, or after so many. */
const cut = (step = 1) => ({ slice: 0, step });
const partsOf = (page: PageText) =>
  page
    .rangesOf(0, page.text.length)
    .map(({ startContainer, startOffset, endOffset }) => [startContainer, startOffset, endOffset]);
const paragraphs = (...texts: string[]): HTMLElement[] => {
  document.body.innerHTML = texts.map((text) => `<p>${text}</p>`).join('');
  return [...document.querySelectorAll('p')];
};
/** Reads with a turn after each node; `work` is done in the turn after so many. */
const readWith = (after: number, work: () => void, again?: () => void): Promise<PageText | null> => {
  turns.push(...Array.from({ length: after - 1 }, () => () => undefined), work);
  if (again) turns.push(...Array.from({ length: 200 }, () => again));
  return readPageTextInSlices(document.body, cut());
};

describe('readPageTextInSlices', () => {
  it('reads what is read at once, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(invented, fc.integer({ min: 1, max: 9 }), async (tree, step) => {
        tree.into(document.body);
        const whole = readPageText(document.body);
        const sliced = await readPageTextInSlices(document.body, cut(step));
        expect(sliced?.text).toBe(whole.text);
        expect(sliced?.cut).toBe(false);
        const parts = partsOf(sliced!);
        expect(parts).toHaveLength(partsOf(whole).length);
        for (const [i, [node, from, to]] of partsOf(whole).entries()) {
          expect(parts[i]?.[0] === node && parts[i]?.[1] === from && parts[i]?.[2] === to).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the page a turn after each slice, and none when it is done before', async () => {
    paragraphs('甲', '乙');
    await readPageTextInSlices(document.body, cut());
    // The body, two paragraphs, two texts: after the last there is nothing to wait for.
    expect(turn).toHaveBeenCalledTimes(4);
    turn.mockClear();
    await readPageTextInSlices(document.body, { slice: 10_000 });
    expect(turn).not.toHaveBeenCalled();
  });

  it('is null once it is abandoned, before it begins or in a turn of the page', async () => {
    paragraphs('甲', '乙');
    expect(await readPageTextInSlices(document.body, { signal: AbortSignal.abort() })).toBeNull();
    const abort = new AbortController();
    turns.push(() => abort.abort());
    expect(await readPageTextInSlices(document.body, { ...cut(), signal: abort.signal })).toBeNull();
    expect(turn).toHaveBeenCalledTimes(1);
  });

  it('asks who says what is shown', async () => {
    paragraphs('甲', '乙');
    const page = await readPageTextInSlices(document.body, { isShown: (element) => element.textContent !== '乙' });
    expect(page?.text).toBe('甲');
  });
});

describe('a page that changes while it is read', () => {
  it('takes away what the reading stands on: it begins anew', async () => {
    const [, second] = paragraphs('甲', '乙', '丙');
    // After three nodes the second paragraph is next.
    const page = await readWith(3, () => second!.remove());
    expect(page?.text).toBe('甲\n丙');
    expect(page?.cut).toBe(false);
  });

  it('takes away what the reading is inside of', async () => {
    document.body.innerHTML = '<div><p>甲</p><p>乙</p></div><p>丙</p>';
    const page = await readWith(4, () => document.querySelector('div')!.remove());
    expect(page?.text).toBe('丙');
  });

  it('moves what was read behind the reading: it is read once', async () => {
    const [first] = paragraphs('甲', '乙', '丙');
    const page = await readWith(4, () => document.body.append(first!));
    expect(page?.text).toBe('乙\n丙\n甲');
  });

  it('moves what was not yet read before the reading: it is read', async () => {
    const [, , third] = paragraphs('甲', '乙', '丙');
    const page = await readWith(4, () => document.body.prepend(third!));
    expect(page?.text).toBe('丙\n甲\n乙');
  });

  it('adds and takes away elsewhere: the reading goes on', async () => {
    const [first] = paragraphs('甲', '乙', '丙');
    const page = await readWith(5, () => {
      first!.remove();
      document.body.append(Object.assign(document.createElement('p'), { textContent: '丁' }));
    });
    expect(page?.text).toBe('甲\n乙\n丙\n丁');
    // Six nodes and the two added: it did not begin anew.
    expect(turn.mock.calls.length).toBeLessThan(10);
    const ranges = page!.rangesOf(0, page!.text.length);
    expect(ranges.map(({ startContainer }) => startContainer.textContent).join('')).toBe('甲乙丙丁');
  });

  it('shortens text that was read: ranges stay in bounds', async () => {
    const [first] = paragraphs('甲乙丙', '丁');
    const page = await readWith(4, () => ((first!.firstChild as Text).data = '甲'));
    expect(page?.text).toBe('甲乙丙\n丁');
    expect(page!.rangesOf(0, 3).map(({ startOffset, endOffset }) => [startOffset, endOffset])).toEqual([[0, 1]]);
  });

  it('moves what is slotted to another slot: it is read once', async () => {
    document.body.innerHTML = '<x-a><b slot="a">甲</b><b slot="b">乙</b></x-a>';
    const host = document.querySelector('x-a')!;
    host.attachShadow({ mode: 'open' }).innerHTML = '<slot name="a"></slot><slot name="b"></slot>';
    const page = await readWith(5, () => host.querySelector('b')!.setAttribute('slot', 'b'));
    expect(page?.text.length).toBe(2);
    expect(page?.text).toContain('甲');
    expect(page?.text).toContain('乙');
  });

  it('changes in a shadow root under the reading: it begins anew', async () => {
    document.body.innerHTML = '<x-a></x-a>';
    const shadow = document.querySelector('x-a')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>甲</p><p>乙</p>';
    const page = await readWith(4, () => shadow.lastElementChild!.replaceWith('丙'));
    expect(page?.text).toBe('甲\n丙');
  });

  it('never rests under the reading: what was read until then is told as cut', async () => {
    paragraphs('甲', '乙', '丙');
    const rebuild = (): void => void (document.body.innerHTML = '<p>甲</p><p>乙</p><p>丙</p>');
    const page = await readWith(3, rebuild, rebuild);
    expect(page?.cut).toBe(true);
  });
});

describe('a page with more text than is read of any', () => {
  it('in too many text nodes is read up to the limit, and says so', () => {
    document.body.append(...Array.from({ length: MAX_PAGE_TEXT_NODES }, () => '字'));
    expect(readPageText(document.body).cut).toBe(false);
    document.body.append('多');
    const page = readPageText(document.body);
    expect([page.text.length, page.cut]).toEqual([MAX_PAGE_TEXT_NODES, true]);
  });

  it('is read up to the limit, and says so', async () => {
    const long = '长'.repeat(MAX_PAGE_TEXT / 2);
    paragraphs(long, long.slice(1), '多');
    const page = readPageText(document.body);
    expect([page.text.length, page.cut]).toEqual([MAX_PAGE_TEXT, true]);
    document.querySelectorAll('p')[2]!.remove();
    expect(readPageText(document.body).cut).toBe(false);
    expect((await readPageTextInSlices(document.body, cut(100)))?.cut).toBe(false);
  });
});
