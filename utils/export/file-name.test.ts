import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_LINE } from '@/utils/model/limits';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { fileNameFor } from './file-name';

test.each([
  // What stands in Chinese titles is allowed everywhere.
  ['学习心得：以学促干', '学习心得：以学促干-2026-04-24.docx'],
  ['《好》“引”？', '《好》“引”？-2026-04-24.docx'],
  ['‘甲’｜乙／丙＊', '‘甲’｜乙／丙＊-2026-04-24.docx'],
  ['甲:乙', '甲-乙-2026-04-24.docx'],
  ['学习《把书读进去》的心得体会', '学习《把书读进去》的心得体会-2026-04-24.docx'],
  ['../../etc/passwd', 'etc-passwd-2026-04-24.docx'],
  ['C:\\Windows\\a?.exe', 'C-Windows-a-.exe-2026-04-24.docx'],
  ['', 'zhaji-2026-04-24.docx'],
  [' ... ', 'zhaji-2026-04-24.docx'],
  ['""?', 'zhaji-2026-04-24.docx'],
  ['“”？', 'zhaji-2026-04-24.docx'],
  ['……', 'zhaji-2026-04-24.docx'],
  ['😀', '😀-2026-04-24.docx'],
  ['《1》', '《1》-2026-04-24.docx'],
  ['心得\u202excod.exe', '心得xcod.exe-2026-04-24.docx'],
  ['两\n行　标题', '两 行 标题-2026-04-24.docx'],
  ['.bashrc', 'bashrc-2026-04-24.docx'],
])('%j', (title, name) => {
  expect(fileNameFor(title, '2026-04-24', 'docx')).toBe(name);
});

test('names of devices are not used, with or without a date', () => {
  expect(fileNameFor('CON', '', 'md')).toBe('_CON.md');
  expect(fileNameFor('lpt1.backup', '2026-04-24', 'md')).toBe('_lpt1.backup-2026-04-24.md');
  expect(fileNameFor('console', '', 'md')).toBe('console.md');
});

test('of a title longer than a line only the beginning is looked at', () => {
  const hyphens = '-'.repeat(100_000);
  expect(fileNameFor(`甲${hyphens}乙`, '2026-04-24', 'md')).toBe('甲-2026-04-24.md');
  expect(fileNameFor(`${hyphens.slice(0, MAX_LINE - 1)}甲`, '', 'md')).toBe('甲.md');
  expect(fileNameFor(`${hyphens.slice(0, MAX_LINE)}甲`, '', 'md')).toBe('zhaji.md');
  // A pair of surrogates is cut in two here.
  expect(fileNameFor(`${hyphens.slice(0, MAX_LINE - 1)}😀`, '', 'md')).toBe('zhaji.md');
});

test('is a name every file system takes, whatever the title', () => {
  const title = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.string({ unit: fc.constantFrom('长', '😀', '/', '.', ' ', '\u202e'), minLength: 60, maxLength: 400 }),
  );
  fc.assert(
    fc.property(title, fc.constantFrom('', '2026-04-24'), (text, date) => {
      const name = fileNameFor(text, date, 'docx');
      expect(name.length).toBeLessThanOrEqual(120);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+\.docx$/u);
      expect(name).not.toMatch(/^[.\s-]|\s\.docx$/u);
    }),
  );
});
