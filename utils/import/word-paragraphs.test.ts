// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wordParagraphs } from './word-paragraphs';

it('reads a paragraph that 200,000 boxes hang on', () => {
  const document = window.document.implementation.createHTMLDocument('');
  const make = (name: string, ...content: (Element | string)[]): Element => {
    const element = document.createElementNS('urn:w', name);
    element.append(...content);
    return element;
  };
  const run = make('r');
  const box = make('txbxContent');
  // Appended one by one they would take this document ten seconds.
  const boxes = Array.from({ length: 200_000 }, () => box);
  Object.defineProperty(run, 'children', { value: [make('t', '话')].concat(boxes) });
  const look = { style: () => ({ isTitle: false }), number: () => '' };
  expect([...wordParagraphs(make('body', make('p', run), make('p', make('t', '后一段'))), look)]).toEqual([
    { text: '话' },
    { text: '后一段' },
  ]);
});
