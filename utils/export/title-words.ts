import { MAX_LINE } from '@/utils/model/limits';
import { titlePlaces } from './title-places';

/** A title, or a line of one, in the pieces that are not torn where it must be broken anew, on a narrow screen. Joined, they are the title; one without Chinese is one piece. */
export function titleWords(title: string): string[] {
  if (title.length > MAX_LINE || !/\p{Script=Han}/u.test(title)) return [title];
  const ends = [...titlePlaces(title).flatMap(({ at, tears }) => (tears ? [] : [at])), title.length];
  return ends.map((end, index) => title.slice(ends[index - 1] ?? 0, end));
}
