import { fact, type Fact } from './fact';

/** ——在…上的讲话, on a line of its own; group 1 without the dashes. */
export const SUBTITLE_DASHES = /^(?:—{1,2}|─{2}|-{2,})\s*(\S.*)$/u;

/** The subtitle that stands on a line of its own between title and text, without its dashes. */
export function subtitleIn(near: string[]): Fact | undefined {
  const line = near.find((each) => SUBTITLE_DASHES.test(each) && !/[。；！]$/u.test(each));
  const subtitle = SUBTITLE_DASHES.exec(line ?? '')?.[1];
  return subtitle === undefined ? undefined : fact(subtitle, 'text');
}
