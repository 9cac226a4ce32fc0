import { useMemo, useRef } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common-texts';
import { reviewTexts } from '@/utils/i18n/review-texts';
import { themeNotesTexts } from '@/utils/i18n/theme-notes-texts';
import type { Both } from '@/utils/model/both';
import { newId } from '@/utils/model/new-id';
import type { Note, NoteTheme } from '@/utils/model/note';
import type { Theme } from '@/utils/model/theme';
import { themeName } from '@/utils/model/theme-name';
import type { NoteActs } from '../notes/NoteCard';
import { useLocale, useSay } from '../use-say';
import { saveOwnWords } from './save-own-words';
import type { Acts, Done } from './use-acts';

/** What changes of a note's themes (utils/storage/set-notes-themes.ts). */
type NoteThemesChange = { noteId: string; add?: NoteTheme[]; refuse?: string[] };
type Fields = Partial<Pick<Note, 'thought' | 'application'>>;
type World = {
  themes: Theme[];
  edit: (id: string, fields: Fields, seen: Fields) => Promise<Done>;
  /** The same, in a page that is hidden and may be closing: what it begins must end without it. `both`: it is closing. */
  editClosing: (id: string, fields: Fields, seen: Fields, both?: Both) => Promise<Done>;
  trash: (id: string) => Promise<Done>;
  /** Puts it under one theme, under a new one made in the same action, or under none. */
  setTheme: (id: string, themeId: string | null, newTheme?: { id: string; name: string }) => Promise<Done>;
  changeThemes: (change: NoteThemesChange) => Promise<Done>;
  remember: (id: string, on: boolean) => Promise<Done>;
};

/** What can be done on a note card, done through the notebook and said. */
export function useNoteActs(acts: Acts, world: World): NoteActs {
  const say = useSay(commonTexts);
  const ofThemes = useSay(themeNotesTexts);
  const ofReview = useSay(reviewTexts);
  const locale = useLocale();
  const now = useRef({ acts, world });
  now.current = { acts, world };

  return useMemo((): NoteActs => {
    const nameOf = (themeId: string): string => {
      const theme = now.current.world.themes.find(({ id }) => id === themeId);
      return theme ? themeName(theme, locale) : '';
    };
    return {
      onSave: (note, field, text, seen, both) =>
        saveOwnWords(now.current.acts, field, () => {
          const { edit, editClosing } = now.current.world;
          const words = [note.id, { [field]: text }, { [field]: seen }] as const;
          return document.hidden ? editClosing(...words, both) : edit(...words);
        }),
      onTheme: (note, themeId) => {
        const theme = now.current.world.themes.find(({ id }) => id === themeId);
        void now.current.acts.act(
          () => now.current.world.setTheme(note.id, themeId),
          theme ? say('moved', { theme: themeName(theme, locale) }) : say('movedToNone'),
        );
      },
      onNewTheme: (note, name) => {
        void now.current.acts.act(
          () => now.current.world.setTheme(note.id, null, { id: newId(), name }),
          say('moved', { theme: name }),
        );
      },
      onTake: (note, themeId) =>
        void now.current.acts.act(
          () => now.current.world.changeThemes({ noteId: note.id, add: [{ id: themeId, by: 'reader' }] }),
          ofThemes('taken', { theme: nameOf(themeId) }),
        ),
      onRefuse: (note, themeId) => {
        void now.current.acts.act(
          () => now.current.world.changeThemes({ noteId: note.id, refuse: [themeId] }),
          ofThemes('refused', { theme: nameOf(themeId) }),
        );
      },
      onDelete: (note) => void now.current.acts.act(() => now.current.world.trash(note.id), say('noteDeleted')),
      onRemember: (note, on) =>
        void now.current.acts.act(
          () => now.current.world.remember(note.id, on),
          ofReview(on ? 'rememberSaid' : 'forgetSaid'),
        ),
    };
  }, [say, ofThemes, ofReview, locale]);
}
