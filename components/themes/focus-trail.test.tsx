import { act, screen } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { show } from '../fixtures/show';
import { useFocusTrail } from './use-focus-trail';

/* Where the focus goes on the board when what had it is gone. */

type Shown = { cards: string[]; pane?: string[]; away?: string[]; place?: string };
let draw: (shown: Shown) => void = () => undefined;
let send: (id: string) => void = () => undefined;

function Board({ first }: { first: Shown }) {
  const root = useRef<HTMLDivElement>(null);
  const [{ cards, pane, away = [], place }, setShown] = useState(first);
  draw = (shown) => void act(() => setShown(shown));
  send = useFocusTrail(root);
  return (
    <>
      <button type="button">outside</button>
      <div ref={root}>
        <button type="button">packs</button>
        {place && (
          <section data-place="strip" key={place}>
            <button type="button">{place}</button>
          </section>
        )}
        {cards.map((id, index) => (
          <div data-card={id} key={id}>
            <a href="#x" data-theme-link={id} tabIndex={index === 0 ? 0 : -1}>
              {id}
            </a>
          </div>
        ))}
        {away.map((id) => (
          <li data-card={id} key={id}>
            <button type="button">use {id}</button>
          </li>
        ))}
        {pane && (
          <aside>
            <button type="button">close</button>
            <ul>
              {pane.map((row) => (
                <li key={row.split(' ')[0]}>
                  <button type="button" key={row}>
                    {row}
                  </button>
                </li>
              ))}
            </ul>
          </aside>
        )}
      </div>
    </>
  );
}

const start = (shown: Shown): void => void show(<Board first={shown} />);
const focus = (text: string): void => screen.getByText(text).focus();
const focused = async (): Promise<string | null | undefined> => {
  await Promise.resolve();
  return document.activeElement === document.body ? null : document.activeElement?.textContent;
};

test('a pane that closes gives it back to what opened it', async () => {
  start({ cards: ['a', 'b'] });
  focus('packs');
  draw({ cards: ['a', 'b'], pane: ['one', 'two'] });
  focus('two');
  focus('close');
  draw({ cards: ['a', 'b'] });
  expect(await focused()).toBe('packs');
});

test('a row whose button is another now, or that is gone', async () => {
  start({ cards: ['a'], pane: ['one add', 'two add', 'three add'] });
  focus('two add');
  draw({ cards: ['a'], pane: ['one add', 'two remove', 'three add'] });
  expect(await focused()).toBe('two remove');
  draw({ cards: ['a'], pane: ['one add', 'three add'] });
  expect(await focused()).toBe('three add');
});

test('a card that is deleted leaves it to the next, else to the one before; also where it was opened from', async () => {
  start({ cards: ['a', 'b', 'c', 'd'] });
  focus('c');
  draw({ cards: ['a', 'b', 'd'] });
  expect(await focused()).toBe('d');
  draw({ cards: ['a', 'b', 'd'], pane: ['delete'] });
  focus('delete');
  draw({ cards: ['a', 'b'] });
  expect(await focused()).toBe('b');
});

test('what was put away is on its card when it is used again, and back in its row or on the nearest card', async () => {
  start({ cards: ['a', 'c'], away: ['b'] });
  focus('use b');
  draw({ cards: ['a', 'b', 'c'] });
  expect(await focused()).toBe('b');
  draw({ cards: ['a', 'c'], away: ['b'] });
  expect(await focused()).toBe('c');
});

test('one proposal comes after the other; after the last, a card', async () => {
  start({ cards: ['a'], place: 'first' });
  focus('first');
  draw({ cards: ['a', 'b'], place: 'second' });
  expect(await focused()).toBe('second');
  draw({ cards: ['a', 'b'] });
  expect(await focused()).toBe('a');
});

test('it is not fetched from where the reader has gone, nor brought where it was given up', async () => {
  start({ cards: ['a', 'b'], pane: ['one'] });
  focus('one');
  focus('outside');
  draw({ cards: ['a', 'b'] });
  expect(await focused()).toBe('outside');
  focus('a');
  screen.getByText('a').blur();
  draw({ cards: ['a'] });
  expect(await focused()).toBe(null);
});

test('it is sent to a theme that is there, or comes', async () => {
  start({ cards: ['a', 'b'] });
  send('b');
  expect(await focused()).toBe('b');
  send('c');
  expect(await focused()).toBe('b');
  draw({ cards: ['a', 'b', 'c'] });
  expect(await focused()).toBe('c');
});
