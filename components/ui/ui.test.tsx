import { fireEvent, screen } from '@testing-library/preact';
import type { JSX } from 'preact';
import { expect, test, vi } from 'vitest';
import { axeProblems } from '../fixtures/axe-problems';
import { sampleTheme } from '../fixtures/sample';
import { show } from '../fixtures/show';
import { Button } from './Button';
import { Cells } from './Cells';
import { Choice } from './Choice';
import { Empty } from './Empty';
import { Field } from './Field';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import * as icons from './icons';
import { Segments } from './Segments';
import { Select } from './Select';
import { State } from './State';
import { ThemeMark } from './ThemeMark';
import { Toast } from './Toast';
import { Wordmark } from './Wordmark';

const options = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙' },
];

const parts: [string, JSX.Element][] = [
  ['Button', <Button icon={icons.pen}>写</Button>],
  ['IconButton', <IconButton icon={icons.trash} label="删除" />],
  ['Cells', <Cells across={8} rows={2} />],
  ['Choice', <Choice checked onChange={() => undefined} children="选" />],
  ['switch', <Choice checked isSwitch onChange={() => undefined} children="选" />],
  ['Empty', <Empty title="空" text="怎么来" />],
  ['Field', <Field label="名" value="" error="要有" onInput={() => undefined} />],
  ['Segments', <Segments label="先后" value="a" options={options} onChange={() => undefined} />],
  ['Select', <Select label="体裁" value="a" options={options} onChange={() => undefined} />],
  ['State', <State icon={icons.lost}>不在了</State>],
  ['ThemeMark', <ThemeMark theme={sampleTheme()} locale="zh-CN" />],
  ['Toast', <Toast text="好了" action={{ label: '撤销', keys: 'Ctrl Z', run: () => undefined }} />],
  ['Wordmark', <Wordmark name="札记" href="#notes" />],
];

test.each(parts)('axe is content with %s', async (_, part) => {
  expect(await axeProblems(show(part).container)).toEqual([]);
});

test('every icon draws something and is not read out', () => {
  for (const [name, icon] of Object.entries(icons)) {
    const { container } = show(<Icon icon={icon} />);
    expect(container.querySelectorAll('path').length, name).toBeGreaterThan(0);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  }
});

test('a failure is read out at once, what was done in its turn', () => {
  show(
    <>
      <Toast text="坏" tone="bad" />
      <Toast text="好" />
    </>,
  );
  expect(screen.getByRole('alert').textContent).toBe('坏');
  expect(screen.getByRole('status').textContent).toBe('好');
});

test.each([
  ['zh-CN', { zh: '担当', en: 'Courage' }, '担当', 'zh-Hans'],
  ['en', { zh: '担当', en: 'Courage' }, 'Courage', 'en'],
  ['en', { zh: '担当' }, '担当', 'zh-Hans'],
  ['zh-CN', { en: 'Courage' }, 'Courage', 'en'],
] as const)('in %s the theme %j is called %s, in its own language', (locale, name, shown, lang) => {
  const { container } = show(<ThemeMark theme={{ name, style: 10 }} locale={locale} />);
  const mark = container.querySelector<HTMLElement>('.mark');
  expect([mark?.textContent, mark?.lang, mark?.dataset['colour']]).toEqual([shown, lang, 'slate']);
});

test('choices tell what was chosen', () => {
  const told = vi.fn<(value: unknown) => void>();
  show(
    <>
      <Choice checked={false} onChange={told} children="选" />
      <Segments label="先后" value="a" options={options} onChange={told} />
      <Select label="体裁" value="a" options={options} onChange={told} />
    </>,
  );
  fireEvent.click(screen.getByRole('checkbox'));
  fireEvent.click(screen.getByRole('button', { name: '乙' }));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'b' } });
  expect(told.mock.calls.map(([value]) => value)).toEqual([true, 'b', 'b']);
  expect(screen.getByRole('button', { name: '甲' }).getAttribute('aria-pressed')).toBe('true');
});
