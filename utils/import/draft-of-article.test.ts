// @vitest-environment happy-dom
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

  const spoken = ['同志们：', '一、路是走出来的。', '要一步一步走，一天一天走，不怕慢只怕站。'];
  it.each([
    [
      '在改进作风推进会上的讲话',
      [
        '中共岚溪市委文件',
        '岚委〔2025〕3号',
        '关于印发顾砚秋同志',
        '在改进作风推进会上的讲话',
        '（2025年3月5日）',
        '顾砚秋',
      ],
    ],
    [
      '在改进作风推进会上的讲话',
      [
        '中共岚溪市委文件',
        '岚委[2025] 3号',
        '关于印发顾砚秋同志',
        '在改进作风推进会上讲话的通知',
        '各镇党委：',
        '现将讲话印发给你们。',
        '在改进作风推进会上的讲话',
        '（2025年3月5日）',
        '顾砚秋',
      ],
    ],
    [
      '在全市改进作风推进会上的讲话',
      [
        '岚溪市人民政府办公室',
        '岚政办发〔2025〕12号',
        '岚溪市人民政府办公室关于印发顾砚秋市长在全市改进作风推进会上讲话的通知',
        '各县（市、区）人民政府：',
        '《顾砚秋市长在全市改进作风推进会上的讲话》已经同意，现印发给你们，请认真贯彻落实。',
        '岚溪市人民政府办公室',
        '2025年3月10日',
        '（此件公开发布）',
        '在全市改进作风推进会上的讲话',
        '岚溪市市长　顾砚秋',
        '（2025年3月5日）',
      ],
    ],
  ])('reads the speech of a document that passes it on: %s', (title, head) => {
    const blocks = [...head, ...spoken].map((text) => ({ text }));
    const { article: marked, draft } = draftOfArticle(article(blocks, '通知.docx'));
    expect(draft).toMatchObject({ title, speaker: '顾砚秋', date: '2025-03-05', occasion: title, paragraphs: spoken });
    expect(draft.evidence.title?.guessed).toBeUndefined();
    expect(marked.blocks.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
    expect(marked.blocks.find(({ level }) => level === 1)?.text).toBe(title);
  });

  it('takes no line of the office for the title of a document whose speech has a title of its own', () => {
    const blocks = ['中共岚溪市委文件', '岚委〔2025〕3号', '把书读进去，把事做出来', ...spoken].map((text) => ({
      text,
    }));
    expect(draftOfArticle(article(blocks)).draft.title).toBe('把书读进去，把事做出来');
  });

  it('takes a number that is cited for no head', () => {
    const blocks = ['在读书会上的讲话', '根据岚委〔2025〕3号文件，今天只谈读书。', ...spoken].map((text) => ({ text }));
    expect(draftOfArticle(article(blocks)).draft.title).toBe('在读书会上的讲话');
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
