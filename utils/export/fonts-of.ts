import type { PageLayout } from './page-layout';

/** The fonts the text of a layout is set in, each once; of a Chinese one those of Chinese text first. Which of them a machine lacks is the browser's to say. */
export function fontsOf({ faces, language, pageNumber }: PageLayout): string[] {
  const all = Object.entries(faces)
    .filter(([name]) => name !== 'pageNumber' || pageNumber !== undefined)
    .map(([, face]) => face);
  const latin = all.map((face) => face.latin);
  const eastAsia = all.map((face) => face.eastAsia);
  return [...new Set(language === 'zh-CN' ? [...eastAsia, ...latin] : latin)];
}
