import { dom } from '@/utils/anchoring/dom';
import { MAX_LINE } from '@/utils/model/limits';
import { clipLine } from '@/utils/text/clip-line';
import { fact, type Fact } from './fact';
import type { SpeechPage } from './speech-page';

const SOURCE = /(?:来源|稿源|转自)\s*[:：]\s*([^\s|｜]{2,40})/u;
/** Fields of pages that hold the name of who publishes. */
const FIELDS = '#js_name, .render-detail-resource, #source';

/** Who published it: the government's `ContentSource`, the page's field, a visible 来源：, the name of the site. */
export function readPublication({ document, meta }: SpeechPage, near: string[]): Fact | null {
  const declared = bare(meta.get('contentsource') ?? meta.get('source') ?? '');
  if (declared !== '') return fact(declared, 'meta');
  const field = dom.query(document, FIELDS);
  const shown = bare(clipLine((field && dom.textContent(field)) ?? '', MAX_LINE));
  if (shown !== '') return fact(shown, 'site');
  for (const line of near) {
    const source = SOURCE.exec(line)?.[1];
    if (source !== undefined) return fact(clipLine(source, MAX_LINE), 'text');
  }
  const site = meta.get('og:site_name') ?? '';
  return site === '' ? null : fact(site, 'meta', true);
}

/** A name without the label that some systems put into the field. */
function bare(name: string): string {
  return name.replace(/^(?:来源|稿源)\s*[:：]?\s*/u, '').trim();
}
