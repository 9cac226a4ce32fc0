import { MAX_GRADES, MAX_REFUSED, MAX_THEMES } from '@/utils/model/limits';
import type { Note } from '@/utils/model/note';
import type { Review } from '@/utils/model/review';
import { mergedRow } from './merged-row';

/**
 * A note that is in the notebook and in a backup, own words aside: as it was changed last, with what the reader has arranged on either side: themes put on by hand (unless they were refused since), refusals, grades.
 * What the newer one says of a theme counts.
 */
export function mergedNote(here: Note, there: Note): Note {
  const [newer, older] = there.changed > here.changed ? [there, here] : [here, there];
  const { themes: _t, refused: _r, refusedThemes: _h, review: _v, ...rest } = mergedRow(here, there);
  const themes = mergedNoteThemes(newer, older);
  const held = new Set(themes.map(({ id }) => id));
  const refused = united(older.refused, newer.refused);
  const refusedThemes = united(
    older.refusedThemes?.filter((id) => !held.has(id)),
    newer.refusedThemes,
  );
  const review = mergedReview(newer.review, older.review);
  return {
    ...rest,
    themes,
    ...(refused && { refused }),
    ...(refusedThemes && { refusedThemes }),
    ...(review && { review }),
  };
}

function mergedNoteThemes(newer: Note, older: Note): Note['themes'] {
  const chosen = new Set(older.themes.flatMap(({ id, by }) => (by === 'reader' ? [id] : [])));
  const own = newer.themes.map((theme) => (chosen.has(theme.id) ? { ...theme, by: 'reader' as const } : theme));
  const away = new Set([...newer.themes.map(({ id }) => id), ...(newer.refusedThemes ?? [])]);
  const all = [...own, ...older.themes.filter(({ id, by }) => by === 'reader' && !away.has(id))];
  if (all.length <= MAX_THEMES) return all;
  return all.toSorted((a, b) => Number(b.by === 'reader') - Number(a.by === 'reader')).slice(0, MAX_THEMES);
}

/** Of both, those of the newer one last, as it has them: when there are too many the oldest go. */
function united(older: readonly string[] = [], newer?: string[]): string[] | undefined {
  const known = new Set(newer);
  const added = [...new Set(older)].filter((one) => !known.has(one));
  return added.length === 0 ? newer : [...added, ...(newer ?? [])].slice(-MAX_REFUSED);
}

/** The answers of both, by when they were given; the schedule goes with the last of them. */
function mergedReview(newer: Review | undefined, older: Review | undefined): Review | undefined {
  if (newer === undefined || older === undefined) return newer ?? older;
  const known = new Set(newer.grades.map(({ at }) => at));
  const added = older.grades.filter(({ at }) => !known.has(at));
  const grades =
    added.length === 0 ? newer.grades : [...newer.grades, ...added].toSorted((a, b) => a.at - b.at).slice(-MAX_GRADES);
  const [last, other] = lastGrade(older) > lastGrade(newer) ? [older, newer] : [newer, older];
  const card = last.card ?? other.card;
  const remember = newer.remember ?? older.remember;
  return {
    ...(remember !== undefined && { remember }),
    ...(card && { card }),
    grades,
    ...(newer.buried !== undefined && { buried: newer.buried }),
  };
}

const lastGrade = ({ grades }: Review): number => grades.reduce((last, { at }) => Math.max(last, at), -1);
