/** What invented speeches in English are made of. `{…}` as in `FormulaicWords`: v verb, n noun, q quality, s slogan, p place, f surname, t title, c number in figures, h in words, y year, g unit. */
export type EnglishWords = {
  verbs: string[];
  nouns: string[];
  qualities: string[];
  slogans: string[];
  places: string[];
  surnames: string[];
  lines: string[];
  openings: string[];
  closings: string[];
};

const words = (list: string): string[] => list.split(' ');

export const englishWords: Record<'choosing' | 'reporting', EnglishWords> = {
  choosing: {
    verbs: words('mend carry plant gather honour repair welcome measure follow defend'),
    nouns: words('bridges orchards neighbours letters lanterns fences harvests rivers kitchens promises'),
    qualities: words('patient honest quiet stubborn generous steady careful plain'),
    slogans: ['leave the gate open', 'the river belongs to both banks', 'plant what others will harvest'],
    places: ['Alder Falls', 'Millbrook', 'Harrow Creek', 'Stonebridge'],
    surnames: words('Smith Carter Lindqvist Obi Mercer Novak'),
    openings: [
      'Graduates, families and friends, {h} years ago President {f} stood where I stand and said only this: {s}.',
      'Neighbours, thank you. In {y} the people of {p} asked Mr {f} a question that has not left me since.',
    ],
    lines: [
      'You will be asked to {v} {n}, and you will not always be thanked for it.',
      'Mr {f} walked {c} {g} to {p} because nobody else would {v} the {n}.',
      'We did not inherit {q} {n}; we chose them, one {q} morning after another.',
      'In {y}, about {c} percent of our {n} were {q}, and the rest were never counted.',
      'Remember the {n}, remember the {q} people who {v} them, and {v} them in your turn.',
      'A {q} town is one that can {v} its {n} without asking who owns them.',
      'Dr {f} taught {h} of us to {v} {n}, and she was right to insist.',
      'Never {v} the {n} before you {v} the {n}.',
      'It took {h} {g} and {c} volunteers, and still we were proud of our {q} {n}.',
      'I say again, {s}, and those who {v} {n} will understand me.',
    ],
    closings: ['So go, {v} the {n}, be {q}, and {s}. Thank you.'],
  },
  reporting: {
    verbs: words('question launch calibrate translate rescue rebuild trust observe forgive finish'),
    nouns: words('machines theories harbours questions engines archives machinists telescopes apprentices errors'),
    qualities: words('curious exact humble restless tender reliable daring thorough'),
    slogans: ['check the last decimal', 'ask again tomorrow', 'every sailor was once ashore'],
    places: ['Port Ellery', 'Northgate', 'Saint Bride', 'Cape Verrin'],
    surnames: words('Jones Whitfield Tanaka Brandt Okafor Sorensen'),
    openings: [
      'Madam Chair, students, colleagues: the class of {y} has finished {h} difficult terms, and Professor {f} has kept every one of your {n}.',
      'Good morning, {p}. When Mrs {f} invited me she offered {c} minutes and no advice.',
    ],
    lines: [
      'Science does not {v} {n}; {q} people do, usually after midnight.',
      'When the {n} failed in {y}, Professor {f} chose to {v} them by hand for {h} {g}.',
      'There are {c} {n} in this hall and I would {v} any one of them.',
      'The {q} answer is seldom the first, and the first is never {q} enough.',
      'President {f} once wrote that {n} cannot {v} themselves, and {p} believed it.',
      'We must {v} our {n} while they are still {q}, and before they are famous.',
      'Of {c} experiments only {h} worked, which is more than {p} had hoped.',
      'To {v} is {q}; to {v} together is what makes {n} possible.',
      'You are not your {n}, and you will not be judged by your {n} alone.',
      'Our rule was simple, {s}, and Mrs {f} repeated it for {c} {g}.',
    ],
    closings: ['Be {q}, {v} the {n}, and whatever happens, {s}. Congratulations.'],
  },
};
