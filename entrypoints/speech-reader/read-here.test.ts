import { afterEach, describe, expect, it, vi } from 'vitest';
import { askFromPage } from '@/utils/messaging/ask-from-page';
import type { PageLife } from '@/utils/messaging/page-life';
import { readHere } from './read-here';

vi.mock(import('@/utils/messaging/ask-from-page'), () => ({ askFromPage: vi.fn() }));

const life = (): PageLife => ({}) as PageLife;
const said = ['桥要修到家门口，路要通到地头。', '账要算给大家看，话要说到心里。'];
/** Nothing parts the speech from what readers say below it. */
const mixed = [...said, '读者说：讲得好，我们村也要修。'].map((text) => `<p>${text}</p>`).join('');
afterEach(() => (document.body.innerHTML = ''));

describe('readHere', () => {
  it('brings nothing where the speech is found', async () => {
    document.body.innerHTML = `<div>${said.map((text) => `<p>${text}</p>`).join('')}</div>`;
    expect((await readHere(life())).paragraphs).toEqual(said);
    expect(askFromPage).not.toHaveBeenCalled();
  });
  it('brings the last resort where it is not', async () => {
    document.body.innerHTML = mixed;
    const page = life();
    vi.mocked(askFromPage).mockImplementation(async () => {
      page.findArticle = () => said;
      return {};
    });
    expect((await readHere(page)).paragraphs).toEqual(said);
    expect((await readHere(page)).paragraphs).toEqual(said);
    expect(askFromPage).toHaveBeenCalledOnce();
  });
  it('goes on without it', async () => {
    document.body.innerHTML = mixed;
    vi.mocked(askFromPage).mockRejectedValue(new Error('gone'));
    expect((await readHere(life())).paragraphs).toHaveLength(3);
  });
});
