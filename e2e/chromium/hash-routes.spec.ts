import { expect, test } from '../fixtures/reading-test.ts';
import { selectText } from '../fixtures/select-text.ts';

/* A site of one page, whose articles are told by the fragment of the address alone. */

const SITE = 'http://www.xuexi.cn/app/';
const FIRST = `${SITE}#/article/1`;
const SECOND = `${SITE}#!/article/2`;
/** Stands in both articles: the words alone don't tell which of them a highlight belongs to. */
const SHARED = '路是走出来的，不是说出来的';
const OWN = '灯点起来，人才看得见';

const SITE_PAGE = `<!DOCTYPE html><html lang="zh"><meta charset="utf-8"><title>学习</title><body><script>
  const filler = (words) => '<p>' + (words + '，这一段只是为了让正文有些长度。').repeat(8) + '</p>';
  const articles = {
    1: ['在渡口读书会上的讲话', '桥修好了，路才算通。${SHARED}，渡口的人都记得'],
    2: ['在山村夜校里的讲话', '${OWN}。${SHARED}，夜校的人都记得'],
  };
  const show = () => {
    const [title, words] = articles[/\\d/.exec(location.hash)] ?? ['目录', '这里没有正文'];
    document.title = title;
    document.body.innerHTML = '<h1>' + title + '</h1><article><p>' + words + '。</p>' + filler(title) + '<p id="end">完</p></article>';
  };
  addEventListener('hashchange', show);
  show();
</script></body></html>`;

test('what is kept on one route is not on another, and is painted again on its own', async ({
  page,
  reader,
  notebook,
  serve,
}) => {
  serve(SITE, SITE_PAGE);
  const goTo = (address: string): Promise<void> =>
    page.evaluate((hash) => (location.hash = hash), new URL(address).hash).then(() => undefined);
  await page.goto(FIRST);
  await selectText(page, SHARED);
  await reader.pressOnToolbar('h');
  await expect.poll(() => reader.painted()).toEqual([SHARED]);

  await goTo(SECOND);
  await expect.poll(() => reader.painted()).toEqual([]);
  await selectText(page, OWN);
  await reader.pressOnToolbar('h');
  await expect.poll(() => reader.painted()).toEqual([OWN]);
  const keptAt = new Map((await notebook.speeches()).map(({ title, urls }) => [title, urls]));
  expect(keptAt).toEqual(
    new Map([
      ['在渡口读书会上的讲话', [FIRST]],
      ['在山村夜校里的讲话', [SECOND]],
    ]),
  );

  await goTo(FIRST);
  await expect.poll(() => reader.painted()).toEqual([SHARED]);
  await page.reload();
  await expect.poll(() => reader.painted()).toEqual([SHARED]);
});
