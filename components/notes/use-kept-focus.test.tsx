import { screen } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { expect, test } from 'vitest';
import { show } from '../fixtures/show';
import { useKeptFocus } from './use-kept-focus';

function List({ cards, chips }: { cards: string[]; chips: string[] }) {
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return (
    <div ref={root}>
      {cards.map((card) => (
        <article key={card} data-note={card}>
          <button type="button" class="theme-chip">{`${card} themes`}</button>
          <div class="own">
            <button key={chips.length} type="button">{`${card} words`}</button>
          </div>
          {chips.includes(card) && (
            <p class="fitting">
              <button type="button">{`${card} fits`}</button>
            </p>
          )}
        </article>
      ))}
    </div>
  );
}
const focused = () => document.activeElement?.textContent;

test('goes on with the next card when one has gone, and stays on one that is still there', () => {
  const { rerender } = show(<List cards={['a', 'b', 'c']} chips={['a', 'b']} />);
  screen.getByText('a fits').focus();
  rerender(<List cards={['b', 'c']} chips={['b']} />);
  expect(focused()).toBe('b fits');
  rerender(<List cards={['b', 'c']} chips={[]} />);
  expect(focused()).toBe('b themes');
  screen.getByText('c themes').focus();
  rerender(<List cards={['b']} chips={[]} />);
  expect(focused()).toBe('b themes');
});

test('leaves own words alone, which have their own way', () => {
  const { rerender } = show(<List cards={['a', 'b']} chips={['a']} />);
  screen.getByText('a words').focus();
  rerender(<List cards={['a', 'b']} chips={[]} />);
  expect(document.activeElement).toBe(document.body);
  // Unless their card went with them.
  screen.getByText('a words').focus();
  rerender(<List cards={['b']} chips={[]} />);
  expect(focused()).toBe('b themes');
});

test('goes along with a card that is drawn anew in another place, as where the theme it was written under is gone', () => {
  const under = (theme: string) => <List key={theme} cards={['a', 'b']} chips={[]} />;
  function Page({ theme }: { theme: string }) {
    const root = useRef<HTMLDivElement>(null);
    useKeptFocus(root);
    return <div ref={root}>{under(theme)}</div>;
  }
  const { rerender } = show(<Page theme="one" />);
  screen.getByText('b words').focus();
  rerender(<Page theme="none" />);
  expect(focused()).toBe('b themes');
});

test('fetches the focus back from nowhere else', () => {
  const { rerender } = show(
    <>
      <button type="button">elsewhere</button>
      <List cards={['a', 'b']} chips={[]} />
    </>,
  );
  screen.getByText('a themes').focus();
  screen.getByText('elsewhere').focus();
  rerender(
    <>
      <button type="button">elsewhere</button>
      <List cards={['b']} chips={[]} />
    </>,
  );
  expect(focused()).toBe('elsewhere');
});
