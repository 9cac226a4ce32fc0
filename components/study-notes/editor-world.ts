import type { editorTexts } from '@/utils/i18n/editor-texts';
import type { Say } from '@/utils/i18n/say-in';
import type { Note } from '@/utils/model/note';
import type { Speech } from '@/utils/model/speech';
import type { StyleName } from '@/utils/model/style-names';

/** What a quotation is drawn with besides its own words. Read anew at each drawing: notes change while the document is open. */
export type EditorWorld = {
  lang: 'zh-CN' | 'en';
  notes: ReadonlyMap<string, Note>;
  speeches: ReadonlyMap<string, Speech>;
  styleOf: (noteId: string) => StyleName | undefined;
  onOpenPassage: (noteId: string) => void;
  say: Say<typeof editorTexts>;
};
