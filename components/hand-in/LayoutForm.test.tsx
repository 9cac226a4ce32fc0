import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { CustomLayout, USUAL_LAYOUT, usualLayout } from '@/utils/model/custom-layout';
import { axeProblems } from '../fixtures/axe-problems';
import { show } from '../fixtures/show';
import { LayoutForm } from './LayoutForm';

const told: CustomLayout[] = [];
function Form({ from = USUAL_LAYOUT }: { from?: CustomLayout }) {
  const [layout, setLayout] = useState(from);
  return (
    <LayoutForm
      layout={layout}
      onChange={(next) => {
        told.push(next);
        setLayout(next);
      }}
    />
  );
}
const fill = (label: string, value: string): boolean =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const last = (): CustomLayout => v.parse(CustomLayout, told.at(-1));

test('each part is set by itself, and what is told can be stored', async () => {
  const { container } = show(<Form />);
  expect(await axeProblems(container)).toEqual([]);
  fill('标题的字体', '方正小标宋简体');
  fireEvent.change(screen.getByLabelText('一级标题的字号'), { target: { value: '14' } });
  fireEvent.click(screen.getByRole('checkbox', { name: '加粗 正文' }));
  fill('西文和数字的字体', 'Arial');
  fill('行距', '29');
  fill('左', '30');
  fireEvent.click(screen.getByRole('button', { name: '不空' }));
  fireEvent.change(screen.getByLabelText('页码'), { target: { value: 'middle' } });
  expect(last()).toEqual({
    ...USUAL_LAYOUT,
    title: { ...USUAL_LAYOUT.title, font: '方正小标宋简体' },
    headings: [{ ...USUAL_LAYOUT.headings[0], size: 14 }, USUAL_LAYOUT.headings[1], USUAL_LAYOUT.headings[2]],
    body: { ...USUAL_LAYOUT.body, bold: true },
    latin: 'Arial',
    line: { by: 'points', points: 29 },
    margins: { ...USUAL_LAYOUT.margins, left: 30 },
    indent: 0,
    pageNumber: 'middle',
  });
  fireEvent.click(screen.getByRole('button', { name: '倍数' }));
  fill('行距', '2');
  expect(last().line).toEqual({ by: 'times', times: 2 });
});

test('what cannot be is said, and nothing is changed', () => {
  told.length = 0;
  show(<Form />);
  for (const wrong of ['', '0', '900', 'x']) fill('上', wrong);
  expect(screen.getByRole('alert').textContent).toBe('请填 5—80');
  fill('正文的字体', '  ');
  expect(told).toEqual([]);
  fireEvent.blur(screen.getByLabelText('上'));
  expect(screen.getByLabelText<HTMLInputElement>('上').value).toBe('37');
});

test('a line lower than the text is warned of', () => {
  show(<Form />);
  expect(screen.queryByText(/还小/)).toBeNull();
  fill('行距', '15');
  expect(screen.getByText(/^行距比正文字号（16磅）还小/)).toBeTruthy();
  fill('行距', '16');
  expect(screen.queryByText(/还小/)).toBeNull();
});

test('a size that has no name of its own is there to be kept', () => {
  show(<Form from={{ ...USUAL_LAYOUT, body: { ...USUAL_LAYOUT.body, size: 17 } }} />);
  expect(screen.getByLabelText<HTMLSelectElement>('正文的字号').selectedOptions[0]?.textContent).toBe('17 磅');
});

test.each(['zh-CN', 'en'] as const)('the usual layout of %s can be set in the form', (lang) => {
  const usual = usualLayout(lang);
  expect(v.parse(CustomLayout, usual)).toEqual(usual);
  show(<Form from={usual} />);
  // Every size of it is one of those listed, by its name.
  for (const list of screen.getAllByRole<HTMLSelectElement>('combobox')) expect(list.value).not.toBe('');
  expect(screen.queryAllByRole('alert')).toEqual([]);
});
