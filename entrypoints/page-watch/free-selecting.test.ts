import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTROLS } from './controls';
import { freeSelecting } from './free-selecting';

let life: AbortController;
const heard = vi.fn();
const TYPES = ['selectstart', 'mousedown'];

beforeEach(() => {
  life = new AbortController();
  freeSelecting(window, { presses: 0 }, life.signal);
  heard.mockReset();
  for (const type of TYPES) document.addEventListener(type, heard);
  document.body.innerHTML =
    '<p>要把书读进去，把事做出来，一件一件落实。</p><h2>短</h2><button><b>要把书读进去，把事做出来，一件一件落实。</b></button>' +
    '<form><input name="childNodes">要把书读进去，把事做出来，一件一件落实。</form><x-a role="slider"></x-a>';
});
afterEach(() => {
  life.abort();
  for (const type of TYPES) document.removeEventListener(type, heard);
});

function send(target: Node, type: string, { trusted = true, button = 0, prevented = false } = {}): void {
  const event = new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  if (prevented) document.addEventListener(type, (each) => each.preventDefault(), { once: true });
  target.dispatchEvent(event);
}
const at = (selector: string): Element => document.querySelector(selector)!;

describe('selectstart', () => {
  it('on text does not reach the page, whether the text or its element is told of', () => {
    send(at('p'), 'selectstart');
    send(at('p').firstChild!, 'selectstart');
    send(at('h2'), 'selectstart');
    expect(heard).not.toHaveBeenCalled();
  });
  it('in controls, and made by the page, does', () => {
    const shadow = at('x-a').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>要把书读进去，把事做出来，一件一件落实。</p>';
    send(at('button b').firstChild!, 'selectstart');
    send(shadow.firstChild!, 'selectstart');
    send(at('p'), 'selectstart', { trusted: false });
    expect(heard).toHaveBeenCalledTimes(3);
  });
  it('reaches it again when our life ends', () => {
    life.abort();
    send(at('p'), 'selectstart');
    expect(heard).toHaveBeenCalled();
  });
});

describe('a press', () => {
  const learn = (target = at('p'), how: { button?: number } = {}): void => {
    send(target, 'mousedown', { prevented: true, ...how });
    send(target, 'mouseup');
    heard.mockReset();
  };
  it('reaches a page that does not prevent it, again and again', () => {
    for (let i = 0; i < 3; i++) {
      send(at('p'), 'mousedown');
      send(at('p'), 'mouseup');
    }
    expect(heard).toHaveBeenCalledTimes(3);
  });
  it('on prose does not reach a page that prevented one there', () => {
    learn();
    send(at('p'), 'mousedown');
    send(at('form'), 'mousedown');
    expect(heard).not.toHaveBeenCalled();
  });
  it('on controls and short words, with another button, or made by the page reaches it all the same', () => {
    learn();
    send(at('h2'), 'mousedown');
    send(at('button b'), 'mousedown');
    send(at('p'), 'mousedown', { button: 2 });
    send(at('p'), 'mousedown', { trusted: false });
    expect(heard).toHaveBeenCalledTimes(4);
  });
  it('prevented on what is dragged, or of another button, teaches nothing', () => {
    learn(at('h2'));
    learn(at('button b'));
    learn(at('p'), { button: 2 });
    send(at('p'), 'mousedown');
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

it('leaves the same controls to the page as the style sheet', () => {
  const css = readFileSync('public/selectable.css', 'utf8').replaceAll(/\/\*[^]*?\*\//gu, '');
  const tight = (text: string): string => text.replaceAll(/\s+/gu, '');
  const list = CONTROLS.split(',');
  // Other namespaces are left out by the first part; these hold nothing that is drawn by itself.
  const alone = [
    'input',
    'textarea',
    'select',
    'option',
    'canvas',
    'img',
    'video',
    'audio',
    'object',
    'embed',
    'iframe',
  ];
  const themselves = list.filter((each) => each !== 'svg');
  const inside = themselves.filter((each) => !alone.includes(each)).map((each) => `${each} *`);
  expect(tight(css)).toBe(
    tight(`@namespace html 'http://www.w3.org/1999/xhtml';
      html|*:not(#zhaji#zhaji#zhaji):not(${themselves.join()}):not(${inside.join()}) { user-select: text !important; }`),
  );
});
