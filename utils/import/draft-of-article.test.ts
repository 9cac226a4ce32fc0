import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '@/utils/model/article';
import { draftOfArticle } from './draft-of-article';
import { html } from './html';

const article = (blocks: ArticleBlock[], name = '讲话稿.docx') => ({ name, blocks });

describe('draftOfArticle', () => {
  it('finds title, day, outline in the text, and marks title and points', () => {
    const { article: marked, draft } = draftOfArticle(
      article([
        { text: '把书读进去，把事做出来' },
        { text: '（2026年4月23日）' },
        { text: '同志们：' },
        { text: '今天不谈读了多少本，只谈读过之后，手上的事办得怎么样。我讲两点意见。' },
        { text: '一、端正学风' },
        { text: '学习最忌浮光掠影。笔记抄了好几本，却说不出一句自己的话。' },
        { text: '二、学以致用' },
        { text: '学得好不好，不看本子厚不厚，要看群众的事办得实不实。' },
      ]),
    );
    expect(draft).toMatchObject({ title: '把书读进去，把事做出来', date: '2026-04-23', lang: 'zh-CN' });
    expect(draft.outline.map(({ label }) => label)).toEqual(['端正学风', '学以致用']);
    const text = undefined;
    expect(marked.blocks.map(({ level }) => level)).toEqual([1, text, text, text, 2, text, 2, text]);
  });

  it('takes the file’s name for a title where there is none, as a guess', () => {
    const long = '这一段话很长，不会是标题。'.repeat(6);
    const { draft } = draftOfArticle(article([{ text: long }]));
    expect(draft.title).toBe('讲话稿');
    expect(draft.evidence.title?.guessed).toBe(true);
  });

  it('goes by what the file itself tells before what its words do', () => {
    const { draft } = draftOfArticle(article([{ text: '标题在这里' }, { text: '话说到这里，事做到那里。' }]), {
      title: '另一个题目',
      speaker: '沈知远',
      lang: 'zh-CN',
      evidence: { title: { from: 'meta' }, speaker: { from: 'meta' } },
    });
    expect(draft).toMatchObject({ title: '另一个题目', speaker: '沈知远', evidence: { speaker: { from: 'meta' } } });
  });

  it('takes facts a saved page tells without a title', async () => {
    const page = `<meta name="pubdate" content="2026-04-24"><meta name="author" content="沈知远">
      <article><p>${'这一段话很长，不会是标题。'.repeat(6)}</p><p>${'书要读进去，事要做出来。'.repeat(9)}</p></article>`;
    const { blocks, facts } = await html.read(new TextEncoder().encode(page), new AbortController().signal);
    expect(facts).toMatchObject({ title: '', publishedOn: '2026-04-24' });
    const { draft } = draftOfArticle(article(blocks, '讲话稿.html'), facts);
    expect(draft).toMatchObject({
      title: '讲话稿',
      speaker: '沈知远',
      publishedOn: '2026-04-24',
      evidence: { title: { guessed: true } },
    });
  });

  it('keeps the title of the text where the file tells other facts', () => {
    const blocks = [{ text: '把书读进去，把事做出来', level: 1 }, { text: '话说到这里，事做到那里。' }];
    const { draft: own } = draftOfArticle(article(blocks));
    const { draft } = draftOfArticle(article(blocks), {
      title: '',
      speaker: '沈知远',
      publishedOn: '2026-04-24',
      lang: 'zh-CN',
      evidence: { title: { from: 'meta' }, speaker: { from: 'meta' }, publishedOn: { from: 'meta' } },
    });
    expect(draft).toMatchObject({
      title: '把书读进去，把事做出来',
      speaker: '沈知远',
      publishedOn: '2026-04-24',
      evidence: { speaker: { from: 'meta' }, publishedOn: { from: 'meta' } },
    });
    expect(draft.evidence.title).toEqual(own.evidence.title);
  });
});
