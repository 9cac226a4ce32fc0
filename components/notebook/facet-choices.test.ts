import { expect, test } from 'vitest';
import { facetChoices, MAX_CHOICES } from './facet-choices';

const nameOf = (value: string | null): string => value ?? '没有讲话人';
const counts = new Map([
  ['沈知远', 2],
  ['顾澄', 5],
  [null, 1],
]);

test('most notes first; what is chosen is there even where nothing of it is found', () => {
  const { choices, left } = facetChoices(counts, ['贺兰若'], '', nameOf);
  expect(choices.map(({ label, count }) => `${label} ${count}`)).toEqual([
    '顾澄 5',
    '沈知远 2',
    '没有讲话人 1',
    '贺兰若 0',
  ]);
  expect(left).toBe(0);
});

test('what is typed narrows them down, whatever its width', () => {
  const sites = new Map([
    ['yundu.example', 1],
    ['dukou.example', 1],
  ]);
  expect(facetChoices(sites, [], ' ＹＵＮ', nameOf).choices.map(({ value }) => value)).toEqual(['yundu.example']);
});

test('of very many the first, and how many more there are', () => {
  const many = new Map(Array.from({ length: 2_000 }, (_, index) => [`讲话人${index}`, index + 1]));
  const { choices, left } = facetChoices(many, [], '', nameOf);
  expect(choices).toHaveLength(MAX_CHOICES);
  expect(left).toBe(2_000 - MAX_CHOICES);
});
