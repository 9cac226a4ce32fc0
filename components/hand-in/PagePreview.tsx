import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageContent } from '@/utils/export/page-content';
import { pageCss } from '@/utils/export/page-css';
import type { PageLayout } from '@/utils/export/page-layout';
import { pageTree } from '@/utils/export/page-tree';
import { sheetCss, sheetWidth } from '@/utils/export/sheet-css';
import { pageTexts } from '@/utils/i18n/page-texts';
import { useSay } from '../use-say';
import { DrawnElement } from './DrawnElement';
import { useStyleSheet } from './use-style-sheet';

const PIXELS_PER_MM = 96 / 25.4;
/** Below this there is no room for comments beside the text, px. */
const NARROW = 560;

type Props = {
  content: PageContent;
  layout: PageLayout;
  /** How many paragraphs are shown; all without it. */
  most?: number;
  /** How many more there are in the file than in `content`. */
  beyond?: number;
};

/** What will be on the pages of a file, as one sheet of paper, as large as there is room: the same elements and styles the HTML file and print are made of. Styles: page-preview.css. */
export function PagePreview({ content, layout, most = Infinity, beyond = 0 }: Props) {
  const say = useSay(pageTexts);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const measured = box.current!;
    const observer = new ResizeObserver(() => setRoom(measured.clientWidth));
    observer.observe(measured);
    setRoom(measured.clientWidth);
    return () => observer.disconnect();
  }, []);
  const left = Math.max(0, content.paragraphs.length - most) + beyond;
  const tree = useMemo(() => {
    const shown =
      content.paragraphs.length <= most ? content : { ...content, paragraphs: content.paragraphs.slice(0, most) };
    return pageTree(shown, layout, { links: false, isWhole: left === 0 });
  }, [content, layout, left, most]);
  const beside = content.comments.length > 0 && room >= NARROW;
  const css = useMemo(() => {
    const scope = `[data-sheet="${id}"] .pages`;
    return `${pageCss(layout, scope)}\n${sheetCss(layout, scope, beside)}`;
  }, [layout, id, beside]);
  useStyleSheet(css);
  const width = sheetWidth(layout, beside) * PIXELS_PER_MM;
  // Never larger than paper is.
  const zoom = room === 0 ? 1 : Math.min(1, room / width);
  return (
    <div class="page-preview" ref={box}>
      <div class="page-preview-sheet" data-sheet={id} lang={content.lang} style={{ zoom: String(zoom) }}>
        <DrawnElement element={tree} />
      </div>
      {left > 0 && <p class="page-preview-more">{say('moreInFile', { n: left })}</p>}
    </div>
  );
}
