import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/utils/messaging/page-life';
import { paragraphOf } from '@/utils/speeches/paragraph-of';
import { readCanonical } from '@/utils/speeches/read-canonical';
import { readPager } from '@/utils/speeches/read-pager';
import { readSpeech } from '@/utils/speeches/read-speech';
import { sectionPath } from '@/utils/speeches/section-path';

/**
 * What understands speeches, as a script of its own: a page that is only painted again does not need it (docs/decisions/0006). Injected
 * beside the reader when somebody selects, when the side panel looks, or when a page is to be recognised by its text.
 */
export default defineUnlistedScript(() => {
  const life = pageLife();
  if (!life) return;
  life.speeches ??= {
    read: () => ({
      ...readSpeech(document, location.href),
      pager: readPager(document, location.href),
      canonical: readCanonical(document, location.href),
    }),
    locate(speech, prefix, quote) {
      const index = paragraphOf(speech.paragraphs, prefix, quote);
      return index < 0
        ? undefined
        : { index, text: speech.paragraphs[index]!, section: sectionPath(speech.outline, index) };
    },
  };
});
