import { expect, test } from 'vitest';
import { possibleTitles } from './possible-titles';

test.each([
  ['把书读进去', ['把书读进去']],
  ['把书读进去--时政--云渡网', ['把书读进去--时政--云渡网', '把书读进去--时政', '把书读进去']],
  ['把书读进去_云渡市人民政府', ['把书读进去_云渡市人民政府', '把书读进去']],
  ['  把书读进去 | 云渡日报 ', ['把书读进去 | 云渡日报', '把书读进去']],
  [
    '把书读进去——在座谈会上的讲话-云渡网',
    ['把书读进去——在座谈会上的讲话-云渡网', '把书读进去——在座谈会上的讲话', '把书读进去'],
  ],
  ['', []],
  ['-', ['-']],
])('%j may be a page with a speech called %j', (pageTitle, titles) => {
  expect(possibleTitles(pageTitle)).toEqual(titles);
});
