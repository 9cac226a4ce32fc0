import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageLife } from '@/utils/messaging/page-life';
import { paragraphOf } from '@/utils/speeches/paragraph-of';
import { sectionPath } from '@/utils/speeches/section-path';
import { readHere } from './read-here';

/**
 * What understands speeches, as a script of its own: a page that is only painted again does not need it (docs/decisions/0006). Injected
 * beside the reader when somebody selects, when the side panel looks, or when a page is to be recognised by its text.
 */
export default defineUnlistedScript(() => {
  const life = pageLife();
  if (!life) return;
  life.speeches ??= {
    read: () => readHere(life),
    locate(speech, prefix, quote) {
      const index = paragraphOf(speech.paragraphs, prefix, quote);
      return index < 0
        ? undefined
        : { index, text: speech.paragraphs[index]!, section: sectionPath(speech.outline, index) };
    },
  };
});
