// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readJsonLd } from './read-json-ld';

const read = (...blocks: string[]) =>
  readJsonLd(
    new DOMParser().parseFromString(
      blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join(''),
      'text/html',
    ),
  );

describe('readJsonLd', () => {
  it('reads an article', () => {
    expect(
      read(
        '{"@type":"NewsArticle","headline":"<b>桥</b>","author":[{"name":"周宁"}],"datePublished":"2026-04-25T08:15:00+08:00","publisher":{"name":"岚溪日报"}}',
      ),
    ).toEqual({ title: '桥', author: '周宁', publishedOn: '2026-04-25T08:15:00+08:00', publisher: '岚溪日报' });
  });
  it('reads one in a graph, among others', () => {
    const graph =
      '{"@graph":[{"@type":"Organization","name":"岚溪日报"},{"@type":["Article"],"headline":"桥","author":"周宁"}]}';
    expect(read('not JSON', '[1, null, "x"]', graph)).toMatchObject({ title: '桥', author: '周宁' });
  });
  it('reads the fields of Chinese search engines', () => {
    expect(read('{"@context":"cambrian.jsonld","title":"桥","pubDate":"2026-04-25T08:15:00"}')).toMatchObject({
      title: '桥',
      publishedOn: '2026-04-25T08:15:00',
    });
  });
  it.each([
    ['nothing', ''],
    ['only an organisation', '{"@type":"Organization","name":"岚溪日报"}'],
    ['other types than texts', '{"@type":"Article","headline":{"a":1},"author":7}'],
    ['deep nesting', `${'{"@graph":['.repeat(15_000)}${']}'.repeat(15_000)}`],
    ['a type of deep nesting', `{"title":"题","@type":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    ['a type that is a thing', '{"title":"题","@type":{"name":"Article"}}'],
    ['a megabyte', `{"@type":"Article","headline":"${'桥'.repeat(1_000_000)}"}`],
  ])('stands %s', (_, block) => expect(read(block)).toEqual({}));
});
