import { pageLayout } from '@/utils/export/page-layout';
import { renderBlocks } from '@/utils/export/render-blocks';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import type { StudyNotes } from '@/utils/model/study-notes';
import { langOf } from '../lang-of';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { PageView } from './PageView';

type Props = {
  /** What has become of the document. */
  title: string;
  text: string;
  /** As it was written here. */
  doc: StudyNotes;
  onCopy: () => void;
  onKeep: () => void;
};

/** What was written in a document that can’t be written in any more and is not saved: to be read, copied, or kept as a new one. Styles: documents.css. */
export function UnsavedDocument({ title, text, doc, onCopy, onKeep }: Props) {
  const say = useSay(documentsTexts);
  return (
    <main class="sheet unsaved-document">
      <section class="finding warn" role="alert">
        <h2 class="state bare">
          <Icon icon={icons.warn} />
          {title}
        </h2>
        <p>{text}</p>
        <p>{say('unsavedGone')}</p>
        <div class="row wrap">
          <Button look="solid" icon={icons.write} onClick={onKeep}>
            {say('keepAsNew')}
          </Button>
          <Button icon={icons.copy} onClick={onCopy}>
            {say('copyAll')}
          </Button>
        </div>
      </section>
      <PageView
        blocks={renderBlocks(doc)}
        lang={langOf(doc.lang)}
        layout={pageLayout(undefined, doc.lang)}
        styleOf={() => undefined}
      />
    </main>
  );
}
