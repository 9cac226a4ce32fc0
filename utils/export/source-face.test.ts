import { expect, test } from 'vitest';
import { officialPages } from './official-pages';
import { sourceFace } from './source-face';

test.each([10.5, 14, 16, 20])(
  'begins where paragraphs of the text do, whatever its own size: %f points; hangs as wide as 出处：',
  (size) => {
    const { body } = officialPages.faces;
    const face = sourceFace(body, { ...body, size });
    const begins = (each: { left: number; indent: number; size: number }): number =>
      (each.left + each.indent) * each.size;
    expect(begins(face)).toBeCloseTo(begins(body), 5);
    expect([face.indent, face.align, face.size]).toEqual([-3, 'left', size]);
  },
);
