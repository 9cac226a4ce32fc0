// @vitest-environment node
import { expect, test } from 'vitest';
import { genreWord } from './genre-words';

test.each([
  ['给青禾中学学生的回信', '回信', '写'],
  ['致青禾港建港三十周年的贺信', '贺信', '写'],
  ['给全市教师的一封信', '信', '写'],
  ['就春耕工作答记者问', '答记者问', ''],
  ['陆明川答记者问：水渠通到哪里', '答记者问', ''],
  ['《〈青禾〉发刊词》', '发刊词', '写'],
  ['《青禾文丛》序', '序言', '写'],
  ['《青禾文丛》总序', '序言', '写'],
  ['序言：水渠与人', '序言', '写'],
  ['接受《青禾日报》专访', '访谈', ''],
  // What only ends like one.
  ['坚持诚信', '讲话', '发表'],
  ['树立文化自信', '讲话', '发表'],
  ['维护市场秩序', '讲话', '发表'],
  ['循序', '讲话', '发表'],
  ['在渡口会议上的讲话', '讲话', '发表'],
])('in Chinese: %s', (title, noun, given) =>
  expect(genreWord([title], true, 'zh-CN')).toMatchObject({ noun, plural: noun, given }),
);

test.each([
  ['A reply to the pupils of Quay School', 'letter', 'wrote', 'a letter', 'letters'],
  ['Letter to a young engineer', 'letter', 'wrote', 'a letter', 'letters'],
  ['An interview with The Ferry Post', 'interview', 'gave', 'an interview', 'interviews'],
  ['Foreword to The Long Way Round', 'foreword', 'wrote', 'a foreword', 'forewords'],
  ['Preface', 'preface', 'wrote', 'a preface', 'prefaces'],
  ['给青禾中学学生的回信', 'letter', 'wrote', 'a letter', 'letters'],
  ['就春耕工作答记者问', 'interview', 'gave', 'an interview', 'interviews'],
  // What only speaks of one.
  ['Every letter counts', 'speech', 'gave', 'a speech', 'speeches'],
])('in English: %s', (title, noun, given, withArticle, plural) =>
  expect(genreWord([title], true, 'en')).toMatchObject({ noun, given, withArticle, plural }),
);

test('letters are counted by 封, and no speech is a kind apart', () => {
  expect(genreWord(['给青禾中学学生的回信'], true, 'zh-CN')).toMatchObject({ measure: '封', isApart: true });
  expect(genreWord(['在渡口会议上的讲话'], true, 'zh-CN')).toMatchObject({ measure: '篇', isApart: false });
  expect(genreWord(['', ''], false, 'zh-CN')).toMatchObject({ noun: '文章', isApart: false });
});
