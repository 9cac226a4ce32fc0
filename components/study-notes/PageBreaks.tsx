import { Fragment, type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { editorTexts } from '@/utils/i18n/editor-texts';
import { useSay } from '../use-say';

type Props = {
  /** The text that is parted into pages. */
  text: RefObject<HTMLElement | null>;
};

/** Most pages that are drawn: 50,000 characters take some ninety. */
const MAX_PAGES = 400;

/**
 * The sheets the text is drawn on. Each page is a float without width as high as the text of a page, and below it one as wide as the text: lines find no room beside
 * that and go on beneath it, wherever a paragraph is just then. So nothing is measured but how many pages there are.
 */
export function PageBreaks({ text }: Props) {
  const say = useSay(editorTexts);
  const first = useRef<HTMLDivElement>(null);
  const gap = useRef<HTMLDivElement>(null);
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    const written = text.current;
    if (!written) return undefined;
    const count = (): void => {
      const page = first.current?.offsetHeight ?? 0;
      if (page === 0) return;
      const between = gap.current?.offsetHeight ?? 0;
      setPages(Math.min(MAX_PAGES, Math.max(1, Math.ceil((written.offsetHeight + between) / (page + between)))));
    };
    const observer = new ResizeObserver(count);
    observer.observe(written);
    count();
    return () => observer.disconnect();
  }, []);
  return (
    <div class="page-breaks" role="presentation">
      {Array.from({ length: pages }, (_, page) => (
        <Fragment key={page}>
          <div class="page-room" ref={page === 0 ? first : null} />
          {page === pages - 1 ? (
            <span class={page % 2 === 0 ? 'folio' : 'folio is-even'}>{say('folio', { n: page + 1 })}</span>
          ) : null}
          <div class={page < pages - 1 ? 'page-gap' : 'page-gap is-last'} ref={page === 0 ? gap : null}>
            {page < pages - 1 && (
              <span class="page-edge">
                <span class={page % 2 === 0 ? 'folio' : 'folio is-even'}>{say('folio', { n: page + 1 })}</span>
              </span>
            )}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
