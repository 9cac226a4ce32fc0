/** More than that is no picture for a document. */
export const MOST_BYTES = 300_000;

/** The pictures of views that stand in docs/pictures, of each kind one or two: view, notes, language, appearance, width. */
export const chosenViews: readonly string[] = [
  'by-theme-0-zh-light-900',
  'by-theme-3-zh-light-900',
  'by-theme-3000-zh-light-1440',
  'by-theme-3000-en-dark-900',
  'by-theme-3000-en-light-360',
  'list-by-speech-3000-zh-light-360',
  'list-by-date-3000-en-light-360',
  'lost-3-zh-dark-360',
  'unsorted-3000-en-light-900',
  'trash-3-en-dark-900',
  'duplicates-3000-zh-light-900',
  'writing-a-thought-3-en-light-360',
  'read-in-place-3000-zh-light-900',
  'picked-3-zh-light-900',
  'speeches-3000-en-light-900',
  'speech-3-zh-light-900',
  'review-0-en-dark-360',
  'review-3-zh-light-900',
  'review-complete-3000-zh-dark-900',
  'review-theme-3000-en-light-360',
  'settings-3-en-light-900',
  'study-notes-new-3-zh-light-900',
  'study-notes-page-3-zh-light-1440',
  'study-notes-page-3-en-dark-900',
  'study-notes-page-3-zh-light-360',
  'templates-3-zh-light-900',
  'own-template-3-en-light-900',
];
