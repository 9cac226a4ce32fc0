import type { Both } from '@/utils/model/both';
import type { SaveText } from '../notes/edited-text';
import type { FactName } from '../speech/SpeechFacts';
import { saveOwnWords } from './save-own-words';
import type { Acts, Done } from './use-acts';

type Field = FactName | 'thought';
type Fields = Partial<Record<Field, string>>;
type World = {
  edit: (fields: Fields, seen: Fields) => Promise<Done>;
  /** The same, in a page that is hidden and may be closing: what it begins must end without it. `both`: it is closing. */
  editClosing: (fields: Fields, seen: Fields, both?: Both) => Promise<Done>;
};

/** How a fact of a speech, or the thought on it, is saved. */
export function saveOfSpeech(
  acts: Pick<Acts, 'attempt'>,
  { edit, editClosing }: World,
): (field: Field, ...texts: Parameters<SaveText>) => ReturnType<SaveText> {
  return (field, text, seen, both) =>
    saveOwnWords(acts, field, () => {
      const words = [{ [field]: text }, { [field]: seen }] as const;
      return document.hidden ? editClosing(...words, both) : edit(...words);
    });
}
