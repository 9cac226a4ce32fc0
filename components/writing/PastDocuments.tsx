import { writingTexts } from '@/utils/i18n/writing-texts';
import type { StudyNotes } from '@/utils/model/study-notes';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { findTemplate } from '@/utils/study-notes/find-template';
import { langOf } from '../lang-of';
import { IconButton } from '../ui/IconButton';
import { useLocale, useSay } from '../use-say';
import * as icons from '../ui/icons';

/** Documents listed; older ones are still in the notebook. */
const MOST = 20;

type Props = {
  documents: StudyNotes[];
  /** Makes the file of one again, as it was. */
  onAgain: (doc: StudyNotes) => void;
  onDelete: (doc: StudyNotes) => void;
};

/** What was handed in before, newest first. */
export function PastDocuments({ documents, onAgain, onDelete }: Props) {
  const say = useSay(writingTexts);
  const locale = useLocale();
  if (documents.length === 0) return null;
  return (
    <section class="past">
      <h2>{say('past')}</h2>
      <ul>
        {documents.slice(0, MOST).map((doc) => (
          <li key={doc.id}>
            <div>
              <p lang={langOf(doc.lang)} class="serif">
                {doc.title}
              </p>
              <p class="tiny muted">
                {[findTemplate(doc.templateId)?.name, dayInWords(doc.date, locale)].filter(Boolean).join(' · ')}
              </p>
            </div>
            <IconButton
              icon={icons.handIn}
              small
              label={say('again', { title: doc.title })}
              onClick={() => onAgain(doc)}
            />
            <IconButton
              icon={icons.trash}
              small
              label={say('deletePast', { title: doc.title })}
              onClick={() => onDelete(doc)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
