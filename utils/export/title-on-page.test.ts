import { afterEach, expect, test, vi } from 'vitest';
import { pageLayout } from './page-layout';
import * as places from './title-places';
import { titleOnPage } from './title-on-page';

const TITLE = '在新时代新征程上奋力谱写云渡市高质量发展新篇章的思考——学习《在实干中答题：把好事办到群众心坎上》有感';
const official = pageLayout('official', 'zh-CN');

afterEach(() => {
  vi.restoreAllMocks();
});

test('asked again the same is not broken again, and what was answered is not changed by who asked', () => {
  const first = titleOnPage(TITLE, official);
  const broken = vi.spyOn(places, 'titlePlaces');
  first.lines.push('');
  expect(titleOnPage(TITLE, official).lines.join('')).toBe(TITLE.slice(0, TITLE.indexOf('——')));
  expect(broken).not.toHaveBeenCalled();
});

test('asked of another layout or title, it is', () => {
  const { page } = official;
  const wide = titleOnPage(TITLE, official);
  const narrow = titleOnPage(TITLE, { ...official, page: { ...page, width: page.width - 60 } });
  expect(narrow.lines.length).toBeGreaterThan(wide.lines.length);
  expect(titleOnPage(TITLE.slice(1), official).lines.join('')).toBe(TITLE.slice(1, TITLE.indexOf('——')));
  expect(titleOnPage(TITLE, official)).toEqual(wide);
});
