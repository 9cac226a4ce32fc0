// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { dom } from './dom';

describe('dom', () => {
  it('reads past properties that a page has put on an element', () => {
    document.body.innerHTML = '<form><p>甲</p></form>';
    const form = document.querySelector('form')!;
    const bent = { get: () => document.body.firstChild, configurable: true };
    for (const key of [
      'parentNode',
      'childNodes',
      'localName',
      'nodeType',
      'textContent',
      'shadowRoot',
      'contains',
      'getRootNode',
      'getAttribute',
    ]) {
      Object.defineProperty(form, key, bent);
    }
    expect(dom.parentNode(form)).toBe(document.body);
    expect(dom.childNodes(form)).toHaveLength(1);
    expect([dom.localName(form), dom.nodeType(form), dom.textContent(form)]).toEqual(['form', 1, '甲']);
    expect([dom.shadowRoot(form), dom.attribute(form, 'id')]).toEqual([null, null]);
    expect(dom.contains(form, document.querySelector('p')!)).toBe(true);
    expect(dom.rootOf(form)).toBe(document);
    expect(dom.query(document, 'p')).toBe(dom.queryAll(document, 'form > p')[0]);
  });
});
