import { afterEach, describe, expect, it } from 'vitest';
import { watchedNodes } from './watched-nodes';

afterEach(() => document.body.replaceChildren());

const textOf = (selector: string, root: ParentNode = document): Node => root.querySelector(selector)!.firstChild!;
const names = (nodes: Node[]): string[] =>
  nodes.map((node) => (node instanceof Element ? node.id || node.localName : node.nodeName));

describe('watchedNodes', () => {
  it('is the parent of the only text, and all around it', () => {
    document.body.innerHTML = '<div id="a"><p id="p">话</p></div>';
    const { deep, around } = watchedNodes([textOf('#p')]);
    expect(names(deep)).toEqual(['p']);
    expect(names(around)).toEqual(['a', 'body', 'html', '#document']);
  });

  it('is the deepest element that holds all of it', () => {
    document.body.innerHTML =
      '<div id="a"><div id="b"><p id="p">话</p><div id="c"><p id="q">话</p></div></div><p id="r">别的</p></div>';
    expect(names(watchedNodes([textOf('#p'), textOf('#q')]).deep)).toEqual(['b']);
    expect(names(watchedNodes([textOf('#q'), textOf('#p')]).deep)).toEqual(['b']);
  });

  it('is one in each tree, and the host in the tree around', () => {
    document.body.innerHTML = '<div id="a"><x-text id="host"></x-text><p id="p">话</p></div><p id="q">别的</p>';
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<div id="in"><p id="s">话</p></div>';
    const alone = watchedNodes([textOf('#s', root)]);
    expect(names(alone.deep)).toEqual(['s', 'a']);
    expect(alone.around).toContain(root);
    expect(names(watchedNodes([textOf('#s', root), textOf('#q')]).deep)).toEqual(['s', 'body']);
  });

  it('is nothing for nothing', () => {
    expect(watchedNodes([])).toEqual({ deep: [], around: [] });
  });
});
