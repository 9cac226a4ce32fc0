// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT } from '@/utils/model/limits';
import type { QuoteAnchor } from '@/utils/model/quote-anchor';
import type { Placement } from '@/utils/model/placement';
import { foldText } from '@/utils/text/fold-text';
import { anyCharacter } from '@/utils/text/fixtures/any-character';
import { equalHits } from './equal-hits';
import { foldAnchor } from './fold-anchor';
import { foldedSpan } from './folded-span';
import { locateQuote, prepareText } from './locate-quote';

/** An anchor as `describeRange` makes it, from text alone. */
function anchorIn(text: string, start: number, end: number): QuoteAnchor {
  const folded = foldText(text);
  const { from, to } = foldedSpan(folded, start, end);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    occurrences: equalHits(folded.text, folded.text.slice(from, to), 100).length,
    textLength: text.length,
  };
}
function anchorOf(text: string, words: string, nth = 0): QuoteAnchor {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1);
  expect(start).toBeGreaterThanOrEqual(0);
  return anchorIn(text, start, start + words.length);
}
const drawn = (placement: Placement): [number, number] | null =>
  'start' in placement ? [placement.start, placement.end] : null;

const parallel =
  '大家知道，事情要一件一件办。第一，必须坚持把账算清楚，先问群众缺什么，再问自己会什么，然后动手。\n' +
  '第二，必须坚持把路走到头，先修门前的小桥，再修出山的大路，然后通车。\n' +
  '第三，必须坚持把灯点起来，先照亮村口，再照亮学堂，然后照亮每一户。以上三件，年底要见分晓。';

describe('locateQuote', () => {
  it('finds what is unchanged, each of several twins', () => {
    for (const nth of [0, 1, 2]) {
      const anchor = anchorOf(parallel, '必须坚持', nth);
      expect(anchor.occurrences).toBe(3);
      expect(locateQuote(parallel, anchor)).toMatchObject({ state: 'exact', start: anchor.start, score: 1 });
    }
  });

  it.each([
    ['half-width punctuation', (text: string) => text.replaceAll('，', ',').replaceAll('。', '.')],
    ['indents and breaks', (text: string) => text.replaceAll('。', '。\n　　')],
    ['spaces anywhere', (text: string) => text.replaceAll('坚持', ' 坚 持 ')],
    ['marks nobody sees', (text: string) => text.replaceAll('必须', '必\u200b须\ufeff')],
    ['much put before', (text: string) => '来源：本站。'.repeat(200) + text],
  ])('finds each twin after a harmless change: %s', (_, change) => {
    const changed = change(parallel);
    const prepared = prepareText(changed);
    for (const nth of [0, 1, 2]) {
      const placement = locateQuote(prepared, anchorOf(parallel, '必须坚持把', nth));
      expect(placement.state).toBe('exact');
      const [start, end] = drawn(placement)!;
      expect(foldText(changed.slice(start, end)).text).toBe('必须坚持把');
      expect(foldText(changed.slice(end, end + 2)).text[0]).toBe('账路灯'[nth]);
    }
  });

  it('does not take a twin for a copy that was deleted', () => {
    for (const nth of [0, 1, 2]) {
      const sentences = parallel.split('\n');
      sentences.splice(nth, 1);
      expect(locateQuote(sentences.join('\n'), anchorOf(parallel, '必须坚持', nth)).state).toBe('ambiguous');
    }
  });

  it('does not take a twin for a copy that was edited', () => {
    const edited = parallel.replace('第二，必须坚持', '第二，务必坚持');
    expect(locateQuote(edited, anchorOf(parallel, '必须坚持', 1)).state).toBe('ambiguous');
  });

  it('does not take a twin with the very same surroundings for a copy that was deleted', () => {
    const paragraph =
      '春天的时候我们走过一条安静的小路，两边种着梧桐，风里有一点水气，大家都不说话。把书读进去，把事做出来，这是我们约好的，谁也没有忘记，直到夏天来了，窗外的蝉声一阵高过一阵。';
    const between = '另一段话，与前后都没有关系。';
    const text = `${paragraph}\n${between}\n${paragraph}\n结尾。`;
    const second = anchorOf(text, '把书读进去', 1);
    expect(second.occurrences).toBe(2);
    expect(locateQuote(`${paragraph}\n${between}\n结尾。`, second).state).toBe('ambiguous');
  });

  it('does not take a twin for a copy that has something put in right beside it', () => {
    const paragraph =
      '春天的时候我们走过一条安静的小路，两边种着梧桐，风里有一点水气，大家都不说话。把书读进去，把事做出来，这是我们约好的，谁也没有忘记，直到夏天来了，窗外的蝉声一阵高过一阵。';
    const text = `${paragraph}\n中间。\n${paragraph}\n结尾。`;
    const second = anchorOf(text, '把书读进去', 1);
    const at = second.start + '把书读进去'.length;
    const edited = `${text.slice(0, at)}（这里新写了一句很长的说明，原来没有，读的人也没有见过，足有三四十个字那么长）${text.slice(at)}`;
    const placement = locateQuote(edited, second);
    if ('start' in placement) expect(placement.start).toBe(second.start);
    else expect(placement.state).toBe('ambiguous');
  });

  it('keeps a copy apart when another is gone and its own surroundings are as they were', () => {
    const [first = '', , third = ''] = parallel.split('\n');
    const anchor = anchorOf(parallel, '照亮', 1);
    expect(locateQuote(`${first}\n${third.replace('先照亮村口', '先到村口')}`, anchor).state).toBe('ambiguous');
    const far = `${parallel}\n${'说了一遍又一遍的话。'.repeat(9)}必须坚持到底。`;
    expect(locateQuote(far.replace('必须坚持到底', ''), anchorOf(far, '必须坚持', 2)).state).toBe('exact');
  });

  it('is not misled by a slogan that several copies are part of', () => {
    const slogan = '把人民放在心里把事情办在实处把路修到门前';
    const text = `去年春天我们在渡口开会，说的第一句话就是要${slogan}，后来桥就修起来了，灯也点起来了。\n今天还是这句话，走到哪里都要记得：${slogan}，谁忘了这句话，谁就该回到渡口去看一看。`;
    const anchor = anchorOf(text, '放在心里', 0);
    // The surroundings of the right copy are gone, but for the slogan's start; the other still has its end.
    const changed = `新来的人问起。放在心里。又说起别的一件事情。\n今天还是这句话，走到哪里都要记得：${slogan}，谁忘了这句话，谁就该回到渡口去看一看。`;
    expect(locateQuote(changed, anchor).state).toBe('ambiguous');
  });

  it('calls it moved when all around it changed and there is only the one', () => {
    const anchor = anchorOf(parallel, '先修门前的小桥');
    expect(
      locateQuote('全新的开头，讲别的事情，讲了很久很久才说到：先修门前的小桥！后来又讲了许多毫不相干的内容。', anchor)
        .state,
    ).toBe('moved');
  });

  it('does not say moved when it is not known how often it stood there', () => {
    const { occurrences: _, ...anchor } = anchorOf(parallel, '先修门前的小桥');
    expect(
      locateQuote('全新的开头，讲别的事情，讲了很久很久才说到：先修门前的小桥！后来又讲了许多毫不相干的内容。', anchor)
        .state,
    ).toBe('ambiguous');
  });

  it('asks when a copy was added in the same surroundings', () => {
    const placement = locateQuote(`${parallel}\n${parallel}`, anchorOf(parallel, '先照亮村口，再照亮学堂'));
    expect(placement.state).toBe('ambiguous');
    expect('candidates' in placement && placement.candidates).toHaveLength(2);
  });

  it('tells a new copy in other surroundings from the old one', () => {
    const text = `编者按：先照亮村口，再照亮学堂，是这次讲话里大家议论最多的一句，读来颇有余味。\n${parallel}`;
    const placement = locateQuote(text, anchorOf(parallel, '先照亮村口，再照亮学堂'));
    expect(placement).toMatchObject({ state: 'exact', start: text.lastIndexOf('先照亮村口') });
  });

  it('is lost when the words are gone', () => {
    expect(locateQuote('别的话', anchorOf(parallel, '先照亮村口'))).toEqual({ state: 'lost', candidates: [] });
    expect(locateQuote('', anchorOf(parallel, '先照亮村口'))).toEqual({ state: 'lost', candidates: [] });
  });

  it.each<[string, Partial<QuoteAnchor>]>([
    ['an offset beyond the page', { start: 1e15 }],
    ['an offset that is no number', { start: Number.NaN }],
    ['a negative offset', { start: -5 }],
    ['no context', { prefix: '', suffix: '' }],
    ['lone surrogates', { exact: '\ud800', prefix: '\udc00', suffix: '\ud83d' }],
    ['nothing visible', { exact: ' \u200b\n' }],
    ['20,000 characters', { exact: '坚持'.repeat(10_000) }],
    ['a side longer than ours', { prefix: parallel }],
    ['impossible counts', { occurrences: -1, textLength: -1 }],
  ])('answers for an anchor with %s, and draws nothing else', (_, odd) => {
    const anchor = { ...anchorOf(parallel, '先照亮村口'), ...odd };
    const place = drawn(locateQuote(parallel, anchor));
    expect(place === null || parallel.slice(...place) === anchor.exact).toBe(true);
    expect(drawn(locateQuote('坚'.repeat(20_000), { ...anchor, exact: '坚' }))).toBeNull();
  });

  const speech = fc.array(
    fc.constantFrom(
      '必须',
      '坚持',
      '实干',
      '，',
      '。',
      '第一，',
      '第二，',
      '要',
      '\n',
      '　',
      '——',
      '...',
      ' ',
      '零',
      '二',
      '年',
      'ab',
      '\u200b',
      '😀',
    ),
    { minLength: 4, maxLength: 80 },
  );
  const anyText = fc.oneof(
    speech.map((all) => all.join('')),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 60 }),
  );

  it('finds any passage in the text it was kept from', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        fc.pre(/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.slice(start, end)));
        expect(locateQuote(text, anchorIn(text, start, end))).toMatchObject({ state: 'exact', start, end });
      }),
      { numRuns: 1000 },
    );
  });

  it('never draws other words, nor another copy, after something is put in elsewhere', () => {
    fc.assert(
      fc.property(speech, fc.nat(), fc.nat(), fc.nat(), speech, (units, a, b, c, added) => {
        const from = a % units.length;
        const to = from + 1 + (b % Math.min(8, units.length - from));
        const text = units.join('');
        const [before, words] = [units.slice(0, from).join(''), units.slice(from, to).join('')];
        const folded = foldText(text);
        const span = foldedSpan(folded, before.length, before.length + words.length);
        // As `describeRange` cuts: whole units, no white space at the ends. Half an ellipsis is no passage.
        fc.pre(span.from < span.to && !/^\s|\s$/u.test(words) && folded.starts[span.from] === before.length);
        fc.pre(folded.ends[span.to - 1] === before.length + words.length);
        // Dots beside dots are other marks than each alone: passages of marks only are left out here.
        fc.pre(/[\p{L}\p{N}]/u.test(words));
        const anchor = anchorIn(text, before.length, before.length + words.length);
        // Put in before or after the passage, at a border of units.
        const at = c % (units.length + 1);
        fc.pre(at <= from || at >= to);
        const changed = [...units.slice(0, at), ...added, ...units.slice(at)].join('');
        const shift = at <= from ? added.join('').length : 0;
        const place = drawn(locateQuote(changed, anchor));
        if (!place) return;
        const [now, then] = [foldText(changed), folded.text.slice(span.from, span.to)];
        const there = foldedSpan(now, ...place);
        expect(now.text.slice(there.from, there.to)).toBe(then);
        const start = before.length + shift;
        // Dots put beside an ellipsis become part of it: the place may be wider, folded it is the same.
        const isSame = place[0] <= start && place[1] >= start + words.length;
        // Equal words between equal words are the same place to any reader.
        const sides = foldAnchor(anchor);
        const isTwin =
          now.text.slice(0, there.from).endsWith(sides.prefix) && now.text.slice(there.to).startsWith(sides.suffix);
        expect(isSame || isTwin).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('asks when the passage has got a number beside it, and a copy of its words stands elsewhere', () => {
    const text = '必须必须必须必须必须必须二必须';
    const placement = locateQuote('必须必须必须必须必须必须实干二必须必须必须二二必须', anchorOf(text, '二'));
    expect(placement.state).toBe('ambiguous');
  });

  const banks = 'the river belongs to both banks';
  it.each([
    [
      'little more than a clause speaks for a twin, and the copy where the passage stood has other words on both sides',
      { text: `${banks}，${banks}，要把书读进去。`, words: 'long', nth: 0 },
      ['belong', 'be春春春春long春春春春春春春'],
    ],
    [
      'a twin has both sides, and the copy where the passage stood has one of them with an edit in it',
      { text: `${banks}，${banks}；${banks}春春春，`, words: 'to b', nth: 0 },
      ['to bo', '春春春春to b春o'],
    ],
    [
      'a twin has both sides with edits in them, and the copy where the passage stood as much of them, otherwise edited',
      {
        text: `必须坚持把路修到门前，${banks}春春，${banks}春春春，${banks}春春春——说的就是这个道理`,
        words: 'both',
        nth: 1,
      },
      ['both banks春春春，', '春春春春春春春both banks冬兰湖不湖西兰河秋3，'],
    ],
    [
      'what is likest stands further off than another likeness',
      {
        text: `不把难题推给别人，必须坚持把路修到门前春。\n${banks}春春。${banks}春春春，${banks}春春，`,
        words: 'th banks春春春',
        nth: 0,
      },
      ['both banks春春春', 'bot春h banks春春春西冬湖'],
    ],
  ])('asks when %s', (_, { text, words, nth }, [was = '', now = '']) => {
    expect(locateQuote(text.replace(was, now), anchorOf(text, words, nth)).state).toBe('ambiguous');
  });

  it('never draws a twin in other surroundings once the passage is deleted', () => {
    const side = fc.string({
      unit: fc.constantFrom(...'人民路桥灯水田山海风林木火土金'.split('')),
      minLength: 33,
      maxLength: 40,
    });
    fc.assert(
      fc.property(side, side, side, side, fc.boolean(), (a, b, c, d, first) => {
        fc.pre(new Set([a, b, c, d]).size === 4 && a.slice(-32) !== c.slice(-32));
        const words = '必须坚持实干';
        const text = `${a}${words}${b}。${c}${words}${d}`;
        const anchor = anchorOf(text, words, first ? 0 : 1);
        const changed = first ? `${a}${b}。${c}${words}${d}` : `${a}${words}${b}。${c}${d}`;
        expect(drawn(locateQuote(changed, anchor))).toBeNull();
      }),
    );
  });

  const village =
    '前年冬天，渡口的人在祠堂里开了三次会，先说桥，后说灯，最后说到学堂的屋顶。张局长听完以后站起来，当着大家的面答应了两件事，一件是修桥，一件是点灯，散会的时候天已经黑了。';
  const edit = (text: string, was: string, now: string): Placement => {
    expect(text).toContain(was);
    return locateQuote(text.replace(was, now), anchorOf(text, was));
  };

  it.each([
    ['a word', '当着大家的面答应了两件事', '当着众人的面答应了两件事'],
    ['a word put in', '当着大家的面答应了两件事', '当着大家的面亲口答应了两件事'],
    ['a word taken out', '先说桥，后说灯，最后说到学堂的屋顶', '先说桥，后说灯，说到学堂的屋顶'],
    ['its first word', '散会的时候天已经黑了', '散场的时候天已经黑了'],
    ['its last word', '散会的时候天已经黑了', '散会的时候天已经暗了'],
    ['three words of it', '当着大家的面答应了两件事', '当着众人的面应承了两件事'],
  ])('finds what was edited between surroundings that agree: %s', (_, was, now) => {
    const text = village.replace(was, now);
    const placement = edit(village, was, now);
    expect(placement.state).toBe('approximate');
    expect(text.slice(...drawn(placement)!)).toBe(now);
  });

  it.each([
    ['a number', '开了三次会', '开了五次会'],
    ['a unit', '他走了15公里的路', '他走了15公斤的路'],
    ['a negation', '这样做是对的，大家都同意', '这样做不是对的，大家都同意'],
    ['a negation less', '谁也不能例外，说到就要做到', '谁也能例外，说到就要做到'],
    ['a name told by an office', '张局长听完以后站起来', '李局长听完以后站起来'],
    ['a name told by the office after the passage', '张', '李'],
    ['a congress', '二十大以来的变化，人人看在眼里', '十九大以来的变化，人人看在眼里'],
    ['a day', '今年的桥比往常修得早', '去年的桥比往常修得早'],
    ['a place', '江苏省的同行来看过', '浙江省的同行来看过'],
    ['a year', '到2025年底全部通车', '到2026年底全部通车'],
  ])('does not take one for the other when it differs in %s, but offers it', (_, was, now) => {
    const text = village.includes(was) ? village : village.replace('散会', `${was}。散会`);
    const placement = edit(text, was, now);
    expect(drawn(placement)).toBeNull();
    const start = text.indexOf(was);
    // A passage of one character has no grams to be looked for by: that one is lost.
    if (was.length < 4) return;
    expect('candidates' in placement && placement.candidates[0]).toMatchObject({ start, end: start + now.length });
  });

  it.each([
    ['党内民主', '人民民主'],
    ['审计监督', '统计监督'],
  ])('does not take %s for %s elsewhere on the page', (was, like) => {
    const text = `会上先说到${was}，大家听得很认真，有人还记了笔记，回去以后讲给没有来的人听。后来又说到${like}，说法不同，道理相通，大家也都点头，天色晚了才陆续散去。`;
    expect(drawn(locateQuote(text.replace(was, ''), anchorOf(text, was)))).toBeNull();
    expect(drawn(locateQuote(text.replace(was, '别的'), anchorOf(text, was)))).toBeNull();
  });

  it('prefers the edited passage in its surroundings to a twin elsewhere, and says that it was edited', () => {
    const text = `${village}\n另一天在另一个村子，也有人当着大家的面答应了两件事，不过那是后话了。`;
    const changed = text.replace('当着大家的面', '当着众人的面');
    const placement = locateQuote(changed, anchorOf(text, '当着大家的面答应了两件事', 0));
    expect(placement).toMatchObject({ state: 'approximate', start: text.indexOf('当着大家的面') });
  });

  it('calls a sentence moved that was taken from its place and put elsewhere', () => {
    const words = '老路走不到新地方。';
    const before = '要把制度立起来，把账本摊开来，让人人看得见，让人人管得着。三要练改革创新的本领。';
    const after = '要鼓励基层大胆试、大胆闯，推广管用的经验，容得下探路时摔的跤，不容明知故犯的错。';
    const end = '好风气不会一劳永逸，要一年一年守下去。';
    const changed = `${before}${after}有人说，${words}这话不错。${end}`;
    const anchor = anchorOf(`${before}${words}${after}${end}`, words);
    expect(locateQuote(changed, anchor)).toMatchObject({ state: 'moved', start: changed.indexOf(words) });
  });

  it('does not draw a likeness far from where the passage stood', () => {
    const paragraph = (word: string): string =>
      `春天的时候我们走过一条安静的小路，两边种着梧桐，风里有一点水气，要把${word}的事情办好，这是我们约好的，谁也没有忘记，直到夏天来了，窗外的蝉声高过一阵。`;
    const text = `${paragraph('渡口')}\n${'中间是别的事情，说来话长。'.repeat(30)}\n${paragraph('学堂')}`;
    const gone = text.replace(paragraph('渡口'), '');
    expect(drawn(locateQuote(gone, anchorOf(text, '要把渡口的事情办好')))).toBeNull();
  });

  it('follows the shift of its neighbours', () => {
    const put = '新的一段。'.repeat(60);
    const taken = '说来话长，按下不表。'.repeat(30);
    const end = '第二天一早，匠人就来量过了河面。';
    const text = `${village}${end}\n${taken}`;
    const changed = `${put}${village.replace('当着大家', '当着众人')}${end}`;
    const anchor = anchorOf(text, '当着大家的面答应了两件事');
    expect(text.length).toBe(changed.length + 1);
    expect(locateQuote(changed, anchor).state).toBe('ambiguous');
    expect(locateQuote(changed, anchor, put.length).state).toBe('approximate');
  });

  it('answers for long passages and long pages without going through every letter', () => {
    const unit = fc.sample(
      fc.string({
        unit: fc.constantFrom(...'人民路桥灯水田山海风林木火土金雨雪花草虫鱼'.split('')),
        minLength: 6000,
        maxLength: 6000,
      }),
      { numRuns: 1, seed: 7 },
    )[0]!;
    const anchor = anchorIn(unit, 500, 5500);
    const changed = `${unit.slice(0, 2000)}换${unit.slice(2001)}`;
    expect(locateQuote(changed, anchor)).toMatchObject({ state: 'approximate', start: 500, end: 5500 });
  });

  const nouns = ['教育', '医疗', '养老', '住房', '就业', '文化', '交通', '水利', '农业', '旅游'];
  const fillers = ['会上听取了情况。', '大家作了认真的讨论。', '各家要结合实际拿出办法。', '要把声势造起来。'];
  it('never draws the next of parallel sentences for one that was deleted, whatever else went or came', () => {
    const rows = fc.shuffledSubarray(nouns, { minLength: 3 });
    const filler = fc.constantFrom(...fillers);
    fc.assert(
      fc.property(
        rows,
        fc.nat(),
        fc.boolean(),
        fc.array(filler, { minLength: 3 }),
        filler,
        (all, at, half, around, extra) => {
          const sentences = all.map((noun) => `要加快补齐${noun}领域的短板，把大家盼的事办到心坎上。`);
          const index = at % all.length;
          const kept = half ? sentences[index]!.split('，')[0]! : sentences[index]!;
          const left = sentences.filter((_, i) => i !== index).join('');
          const text = around.join('') + sentences.join('') + around.join('');
          const anchor = anchorOf(text, kept);
          for (const changed of [
            around.join('') + left + around.join(''),
            extra + around.join('') + left + around.join(''),
            around.slice(1).join('') + left + around.join(''),
            around.join('') + left + around.join('') + extra,
          ])
            expect(drawn(locateQuote(changed, anchor))).toBeNull();
        },
      ),
    );
  });

  it('does not take a twin with the same surroundings for an edited copy when the page has grown', () => {
    const paragraph = `${village.slice(0, 40)}把书读进去，把事做出来，这是我们约好的，谁也没有忘记，直到第二年的春天来到河边。`;
    const between = '另外一些话，与前后没有关系。'.repeat(4);
    const text = `${paragraph}${between}${paragraph}${between}`;
    const anchor = anchorOf(text, '把书读进去，把事做出来', 0);
    const more = '相关的事情还有许多。'.repeat(12);
    const edited = text.replace('把书读进去', '把书念进去') + more;
    const placement = locateQuote(edited, anchor);
    if ('start' in placement) expect(placement.start).toBe(anchor.start);
    expect(drawn(locateQuote(text.replace(paragraph, '') + more, anchor))).toBeNull();
  });

  it.each([
    ['half of a number', '去年收入增长5%左右，为今年打下了底子。', '5%左右', '15%左右'],
    ['a number that went on', '去年村里的收入增长15%，大家都高兴。', '收入增长15', '收入增长158'],
    ['what was negated', '这样的做法能办成大事，大家都知道。', '能办成大事', '不能办成大事'],
  ])('does not draw equal words that are %s now', (_, sentence, words, now) => {
    const text = `${village}${sentence}${village.slice(0, 30)}`;
    expect(drawn(locateQuote(text.replace(words, now), anchorOf(text, words)))).toBeNull();
  });

  it('does not take one of several like sentences for another at the edge of the page that was edited', () => {
    const text =
      'the river belongs to both banks春春，全年共有37件事没有办完春。\nthe river belongs to both banks，全年共有37件事没有办完春春，the river belongs to both banks，要把书读进去春春春，the river belongs to both banks春——不把难题推给别人，';
    const passage = 'both banks春';
    const changed = text.replace('both ', '').slice(12);
    expect(locateQuote(changed, anchorOf(text, passage)).state).toBe('ambiguous');
  });

  it('does not follow a name of three characters to a new place when another stands in the old one', () => {
    const changed = `${village.replace('张局长', '李局长')}相关阅读：张局长昨天到了渡口。`;
    expect(locateQuote(changed, anchorOf(village, '张局长')).state).toBe('ambiguous');
  });
});
