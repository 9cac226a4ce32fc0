import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinWrapped } from './join-wrapped';

/** Wraps as programs do: as many characters as fit. */
function wrap(text: string, characters: number): string[] {
  return text.match(new RegExp(`.{1,${characters}}`, 'gu')) ?? [];
}
const LONG = '学习最忌浮光掠影。有的同志笔记抄了好几本，问起来却说不出一句自己的话，这样的学习等于没有学。'.repeat(3);

describe('joinWrapped', () => {
  it('takes each line for a paragraph', () => {
    const lines = ['标题', '同志们：', LONG, '', '一、端正学风', '要读原文。'];
    expect(joinWrapped(lines)).toEqual(lines.filter((line) => line !== ''));
  });

  it('joins lines that a program wrapped, parted by empty lines or by indents', () => {
    const [one, two] = [`　　${LONG}`, `　　又一段。${LONG}`];
    expect(joinWrapped([...wrap(one, 36), '', ...wrap(two, 36)])).toEqual([one, two]);
    expect(joinWrapped([...wrap(one, 36), ...wrap(two, 36)])).toEqual([one, two]);
  });

  it('joins a word that was parted before a numeral', () => {
    const text = `　　${LONG.slice(0, 34)}一，${LONG.slice(36, 120)}`;
    expect(joinWrapped([...wrap(text, 36), '', ...wrap(`　　${LONG}`, 36)])).toEqual([text, `　　${LONG}`]);
  });

  it('joins English with spaces', () => {
    const words = 'We read what we are given, and we write what we think of it, so that others may read it in turn.';
    const lines = [
      'We read what we are given, and we write what we think of',
      'it, so that others may read it in turn. We read what we',
      'are given, and we write what we think of it, so that',
      'others may read it in turn. We read what we are given,',
      'and we write what we think of it, so that others may',
      'read it in turn.',
    ];
    expect(joinWrapped(lines)).toEqual([`${words} ${words} ${words}`]);
  });

  it('leaves verses, lists and names as they are', () => {
    const verses = ['春眠不觉晓', '处处闻啼鸟', '夜来风雨声', '花落知多少', '春眠不觉晓', '处处闻啼鸟'];
    expect(joinWrapped(verses)).toEqual(verses);
    const uneven = [
      LONG.slice(0, 30),
      LONG.slice(0, 20),
      LONG.slice(0, 30),
      LONG.slice(0, 25),
      LONG.slice(0, 30),
      '完',
    ];
    expect(joinWrapped(uneven)).toEqual(uneven);
  });

  it('leaves a text alone in which one line end was meant', () => {
    const wrapped = wrap(LONG, 36);
    const lines = [...wrapped, '短的一行', ...wrapped];
    expect(joinWrapped(lines)).toEqual(lines);
  });

  it('leaves points of equal width as they are', () => {
    const points = [
      '一、加强学习，提高政治站位和能力',
      '二、深入调研，掌握实际情况和数据',
      '三、狠抓落实，确保任务全部都完成',
      '四、严明纪律，营造风清气正好环境',
      '五、团结奋斗，不断开创工作新局面',
    ];
    expect(joinWrapped(points)).toEqual(points);
    const unmarked = points.map((point) => point.slice(2));
    expect(joinWrapped(unmarked)).toEqual(unmarked);
    expect(joinWrapped([...unmarked, '', ...unmarked])).toEqual([...unmarked, ...unmarked]);
  });

  it('begins a paragraph with a marker, also in a text that a program wrapped', () => {
    const first = LONG.slice(0, 72);
    const second = `一、${LONG}`;
    expect(joinWrapped([...wrap(first, 36), ...wrap(second, 36)])).toEqual([first, second]);
  });

  it('ends a paragraph where line and sentence end, also in a text that a program wrapped', () => {
    const first = `${LONG.slice(0, 71)}。`;
    expect(joinWrapped([...wrap(first, 36), ...wrap(LONG, 36)])).toEqual([first, LONG]);
    const lines = [
      'We read what we are given, and we write what we think of',
      'it, so that others may read it in turn. It was Dr.',
      'Shen who asked us whether others will read it in turn.',
      'We write what we think of it, and others may then read',
      'it in turn, for we read what we are given, and we write',
      'what we think of it.',
    ];
    expect(joinWrapped(lines)).toEqual([lines.slice(0, 3).join(' '), lines.slice(3).join(' ')]);
  });

  it('joins what was copied from a PDF, title and all, without indents and empty lines', () => {
    const lines =
      '在读书会上的讲话\n同志们，今天我们在这里开会，目的是把修桥的事定下来，也\n把修桥的人定下来。修桥不是一天的事，也不是一个人的事，要\n大家一起来办。\n一、先算账。账算清了，心里才有底，话才说得出口，事才办得\n成。算账要算三笔，一笔是钱，一笔是人，一笔是时间，三笔都\n要算得清清楚楚。\n顾砚秋\n2025年3月5日'.split(
        '\n',
      );
    expect(joinWrapped(lines)).toEqual([
      lines[0],
      lines.slice(1, 4).join(''),
      lines.slice(4, 7).join(''),
      '顾砚秋',
      '2025年3月5日',
    ]);
  });

  it('joins a short text whose paragraphs are told by indents, also where a sentence ends with the line', () => {
    const lines = [
      '在读书会上的讲话',
      '',
      '　　同志们：今天我们在这里开会，目的是把修桥的事',
      '定下来，也把修桥的人定下来。修桥不是一天的事啊。',
      '大家都来。',
      '　　一、先算账。账算清了，心里才有底，话才说得出',
      '口，事才办得成。',
    ];
    expect(joinWrapped(lines)).toEqual([lines[0], lines.slice(2, 5).join(''), lines.slice(5).join('')]);
  });

  it('puts together words that were parted, but none that have a hyphen of their own', () => {
    const lines = [
      'Those who read what a well-known writer says to the read-',
      'ers of a town may find that it is the words of a well-',
      'known friend. We read what we are given, and we write what',
      'we think of it, so that others may read it in turn, and so',
      'on.',
    ];
    expect(joinWrapped(lines)).toEqual([
      'Those who read what a well-known writer says to the readers of a town may find that it is the words of a well-known friend. We read what we are given, and we write what we think of it, so that others may read it in turn, and so on.',
    ]);
  });

  it('joins lines of a proportional font', () => {
    const lines = [
      'We read what we are given, and we write what we think of it',
      'all, so that illiterate little villages will in turn',
      'write whatever they know, warm with memory, as women',
      'who have worked in mills will, till in the little light still',
      'left they sit.',
    ];
    expect(joinWrapped(lines)).toEqual([lines.join(' ')]);
  });

  it('leaves lists without sentences, however many end in a shorter line', () => {
    const names = ['云渡市人民政府办公室第一党支部书记', '岚溪县人民政府办公室第二党支部书记'];
    const lines = [...names, ...names, ...names, '云渡日报'];
    expect(joinWrapped(lines)).toEqual(lines);
  });

  it('leaves paragraphs of one width, of which some have an indent', () => {
    const lines = [
      '　　你说呢？桥要一座一座修，不怕难只怕懒。你说呢？账算清了，心里才有底！路是走出来的。',
      '账算清了，心里才有底！路是走出来的。路是走出来的。路是走出来的。账算清了，心里才有底！',
      '路是走出来的。',
      '　　路是走出来的。',
    ];
    expect(joinWrapped([...lines, ...lines])).toEqual([...lines, ...lines]);
  });

  it('leaves texts that were not wrapped as they are', () => {
    const sentence = fc.constantFrom(
      '路是走出来的。',
      '桥要一座一座修，不怕难只怕懒。',
      '账算清了，心里才有底！',
      '你说呢？',
    );
    const paragraph = fc
      .tuple(fc.boolean(), fc.array(sentence, { minLength: 1, maxLength: 8 }))
      .map(([isIndented, all]) => (isIndented ? '　　' : '') + all.join(''));
    const line = fc.oneof(
      { weight: 4, arbitrary: paragraph },
      fc.constantFrom('一、端正学风', '（一）读原文', '同志们：', '顾砚秋', '2025年3月5日', '端正学风'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        expect(joinWrapped(lines)).toEqual(lines);
      }),
    );
  });

  it('gives back what a program wrapped, at any width', () => {
    const sentence = fc.constantFrom(
      '路是走出来的，不是说出来的。',
      '桥要一座一座修，不怕难只怕懒。',
      '账算清了，心里才有底。',
    );
    const paragraph = fc.array(sentence, { minLength: 8, maxLength: 14 }).map((all) => `　　${all.join('')}`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 24, max: 40 }),
        (text, width) => {
          const wrapped = text.map((each) => wrap(each, width));
          fc.pre(wrapped.every((lines) => (lines.at(-1)?.length ?? 0) < width - 3));
          const ends = wrapped.flatMap((lines) => lines.slice(0, -1));
          const meant = ends.filter((line) => line.endsWith('。')).length;
          // Where too many lines happen to end a sentence, nobody can tell: then they stay as they are.
          if (meant > (ends.length - meant) / 2)
            expect([text, wrapped.flat()]).toContainEqual(joinWrapped(wrapped.flat()));
          else expect(joinWrapped(wrapped.flat())).toEqual(text);
        },
      ),
    );
  });

  it('loses no word', () => {
    const line = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom(...wrap(LONG, 36), '', '　　新的一段'));
    const bare = (lines: string[]): string => lines.join('').replaceAll(/[\s-]/g, '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(bare(joinWrapped(lines))).toBe(bare(lines));
      }),
    );
  });
});
