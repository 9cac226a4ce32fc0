/** How names of files end that can be read here, without the dot. Told apart from the formats themselves, which are loaded when a file is opened. */
export const readableExtensions = [
  'docx',
  'docm',
  'dotx',
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'shtml',
];
