import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { KeysHelp } from './KeysHelp';

test.each(['zh-CN', 'en'] as const)(
  '? lists the keys, ? or Esc puts the list away; in a field they are typed (%s)',
  async (locale) => {
    const { container } = show(
      <>
        <input aria-label="field" />
        <KeysHelp />
      </>,
      locale,
    );
    const isOpen = () => container.querySelector('dl') !== null;
    fireEvent.keyDown(screen.getByRole('textbox'), { key: '?' });
    expect(isOpen()).toBe(false);
    fireEvent.keyDown(document.body, { key: '？' });
    expect(isOpen()).toBe(true);
    expect(await axeProblems(container)).toEqual([]);
    expect([...container.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        'E',
        'A',
        'M',
        '⇧M',
        'O',
        'R',
        'Enter',
        'Delete',
        'Space',
        '⇧↑⇧↓',
        'Ctrl A',
        'Ctrl Z',
        '/',
        'Esc',
      ]),
    );
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(isOpen()).toBe(false);
    fireEvent.click(screen.getByRole('button'));
    expect(isOpen()).toBe(true);
    fireEvent.keyDown(document.body, { key: '?' });
    expect(isOpen()).toBe(false);
  },
);
