import { pageTexts } from '@/utils/i18n/page-texts';
import { sayIn } from '@/utils/i18n/say-in';
import { studyNotesTexts } from '@/utils/i18n/study-notes-texts';
import type { Locale } from '@/utils/model/locale';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import { styleNames, type StyleName } from '@/utils/model/style-names';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { quoted } from '@/utils/study-notes/inner-quotes';
import { ownParagraphs } from '@/utils/study-notes/own-paragraphs';
import { isChinese } from '@/utils/text/is-chinese';
import type { ExportOptions } from './export-format';
import { greetingAt } from './greeting-at';
import { markedRuns, type MarkedPassage } from './marked-runs';
import type { PageComment, PageContent, PageParagraph, PageStyle } from './page-content';
import { pageLayout, type PageLayout } from './page-layout';
import { placeInText } from './place-in-text';
import { oneLine } from './one-line';
import { safeText } from './safe-text';
import { sourceParagraphs } from './source-paragraphs';
import { speechText } from './speech-text';
import { webAddress } from './web-address';

/** A speech, and what the reader made of it; notes of other speeches, and those in the trash, are left out. */
export type SpeechInput = { speech: Speech; notes: readonly Note[]; themes: readonly Theme[] };

const own = (text: string): string[] => ownParagraphs(safeText(text));

/** Says of a note what the reader did. */
function speakOf(themes: readonly Theme[], locale: Locale) {
  const say = sayIn(studyNotesTexts, locale);
  const sayPage = sayIn(pageTexts, locale);
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  const themesOf = (note: Note): Theme[] => note.themes.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    /** The look of its first theme; none without one. */
    style: (note: Note): StyleName | undefined => {
      const [theme] = themesOf(note);
      return theme && styleNames[theme.style - 1];
    },
    /** Thought and application; empty where nothing was written. `lead`: what stands before the thought where nothing else tells whose words these are. */
    words: (note: Note, lead = ''): string[] => [
      ...own(note.thought).map((text, at) => (at === 0 ? lead : '') + text),
      ...own(note.application).map((text, at) => (at === 0 ? say('notesApplication') : '') + text),
    ],
    /** The names of its themes, as one line or none. */
    themes: (note: Note): string[] => {
      const names = themesOf(note)
        .map((theme) => oneLine(themeName(theme, locale)))
        .filter((name) => name !== '');
      const named = names.join(locale === 'en' ? ', ' : '、');
      return names.length === 0 ? [] : [sayPage('themesOfNote', { names: named, n: names.length })];
    },
  };
}

/** What stands above the text. */
function head(speech: Speech, lang: Locale): PageParagraph[] {
  const { preTitle, title, pageTitle, subtitle, occasion, date, speaker, publication, urls } = speech;
  const day = date === undefined ? '' : dayInWords(date, lang);
  const address = webAddress(urls.find((url) => webAddress(url) !== ''));
  const lines: [PageStyle, string][] = [
    ['byline', oneLine(preTitle ?? '')],
    ['title', oneLine(title) || oneLine(pageTitle)],
    ['byline', oneLine(subtitle ?? '')],
    ['byline', oneLine(occasion ?? '')],
    // As the day stands under the title of a speech that is handed out.
    ['byline', day === '' || lang === 'en' ? day : `（${day}）`],
    ['byline', oneLine(speaker ?? '')],
  ];
  const above = lines
    .filter(([, text]) => text !== '')
    .map(([style, text]): PageParagraph => ({ style, runs: [{ text }] }));
  // On the left, for its address: so it stands apart from what is in the middle.
  const source = sourceParagraphs(oneLine(publication ?? ''), address, lang).map((paragraph, at): PageParagraph =>
    at === 0 && above.length > 0 ? { ...paragraph, apart: true } : paragraph,
  );
  return [...above, ...source];
}

/**
 * A speech with the reader's notes on it, 原文+批注: title and facts, the whole kept text with the passages marked in the look of their themes, thoughts, applications and themes as comments on
 * them; at the end the thought on the whole, and in full the notes that could not be placed beyond doubt. Without a kept text: the notes, in reading order.
 * @param tellsMarks whether a passage that is marked and nothing else has a comment that says so: for files that show no marks.
 */
export function speechPages(
  { speech, notes, themes }: SpeechInput,
  {
    locale,
    date,
    writer = '',
    preset,
    custom,
  }: Pick<ExportOptions, 'locale' | 'date' | 'writer' | 'preset' | 'custom'>,
  { tellsMarks = false }: { tellsMarks?: boolean } = {},
): { content: PageContent; layout: PageLayout } {
  const lang: Locale = isChinese(speech.lang) ? 'zh-CN' : 'en';
  const say = sayIn(pageTexts, locale);
  const { style, words, themes: themesOf } = speakOf(themes, locale);
  const text = speechText(speech);
  const mine = notes.filter((note) => note.deleted === undefined && note.speechId === speech.id);
  const { placed, unplaced } = placeInText(
    text.map((paragraph) => paragraph.text),
    mine,
  );

  const comments: PageComment[] = [];
  // Their calls stand where passages end: so they are numbered as they are met, at one end the outer first.
  const byEnd = placed.toSorted((a, b) => a.end - b.end || a.start - b.start);
  const passages = byEnd.map(({ note, start, end }): MarkedPassage => {
    const look = style(note);
    const told = [...words(note), ...themesOf(note)];
    const said = told.length === 0 && tellsMarks ? [say('onlyMarked')] : told;
    return {
      start,
      end,
      ...(look && { style: look }),
      ...(said.length > 0 && { comment: comments.push({ paragraphs: said }) - 1 }),
    };
  });

  const plain = (kind: PageStyle, line: string): PageParagraph => ({ style: kind, runs: [{ text: line }] });
  const greets = greetingAt(text.map(({ text: paragraph }) => paragraph));
  let at = 0;
  const body = text.map(({ text: paragraph, level }, index): PageParagraph => {
    const runs = markedRuns(paragraph, at, passages);
    at += paragraph.length + 1;
    if (level > 0) return { style: `heading${level as 1 | 2 | 3}`, runs };
    return { style: index === greets ? 'salutation' : 'body', runs };
  });
  const inFull = (note: Note): PageParagraph[] => {
    const look = style(note);
    const passage = ownParagraphs(safeText(note.quote)).join('\n');
    return [
      ...quoted(passage, lang)
        .split('\n')
        .map((line): PageParagraph => ({
          style: 'body',
          runs: [{ text: line, kind: 'quotation', mark: { ...(look && { style: look }), comments: [] } }],
        })),
      ...words(note, sayIn(studyNotesTexts, locale)('notesThought')).map((line) => plain('body', line)),
      ...themesOf(note).map((line) => plain('source', line)),
    ];
  };
  const whole = own(speech.thought);
  const rest =
    text.length === 0
      ? [plain('body', say('textNotKept'))]
      : [plain('heading1', say('notFound')), plain('body', say('notFoundWhy'))];
  const paragraphs = [
    ...head(speech, lang),
    ...body.filter(({ runs }) => runs.some((run) => run.text.trim() !== '')),
    ...(whole.length === 0
      ? []
      : [plain('heading1', say('thoughtOnWhole')), ...whole.map((line) => plain('body', line))]),
    ...(unplaced.length === 0 ? [] : [...rest, ...unplaced.flatMap(inFull)]),
  ];
  const title = oneLine(speech.title) || oneLine(speech.pageTitle);
  return {
    content: { title, writer: oneLine(writer), date, lang, paragraphs, comments },
    layout: pageLayout(preset, lang, custom?.[lang]),
  };
}
