// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findNoise } from './find-noise';

const noise = (html: string, selectors?: string): (string | null)[] => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...findNoise(page, selectors === undefined ? [] : [{ noise: selectors }])].map((each) => each.textContent);
};

describe('findNoise', () => {
  it.each([
    ['what a rule names', '<b class="jammer">1</b><p>2</p>', ['1']],
    [
      'inline text in a class that the page hides',
      '<style>p{margin:0}.q9{color:red;display:none}</style><i class="q9">1</i>',
      ['1'],
    ],
    ['and of no size', '<style>.q9{font-size:0}</style><span class="q9">1</span>', ['1']],
    ['but no block: a script may show it', '<style>.q9{display:none}</style><div class="q9">1</div>', []],
    ['and no small text', '<style>.q9{font-size:0.8em}</style><span class="q9">1</span>', []],
    ['what is moved off the page', '<span style="position:absolute;left:-9999px">1</span>', ['1']],
    ['words for screen readers', '<a>2<span class="sr-only">1</span></a>', ['1']],
    ['but no block of them', '<h1 class="visually-hidden">1</h1>', []],
    ['buttons', '<button>1</button>', ['1']],
    ['but not those that are headings', '<h2><span><button>1</button></span></h2>', []],
    ['or hold a text', `<button>${'1，'.repeat(50)}</button>`, []],
    ['nothing', '<p>1</p>', []],
  ])('finds %s', (_, html, found) => expect(noise(html, '.jammer')).toEqual(found));

  it('stands a megabyte of style', () => {
    expect(noise(`<style>${'.a{'.repeat(300_000)}</style><i class="a">1</i>`)).toEqual([]);
    expect(noise(`<style>${'.a'.repeat(300_000)}</style>`)).toEqual([]);
  });
});
