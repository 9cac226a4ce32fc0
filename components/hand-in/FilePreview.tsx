import type { Preview } from '@/utils/export/preview-of';
import { commonTexts } from '@/utils/i18n/common-texts';
import { exportTexts } from '@/utils/i18n/export-texts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocale, useSay } from '../use-say';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { PagePreview } from './PagePreview';
import type { Seen } from './use-preview';

type Props = { seen: Seen; onAgain: () => void };

/** What is seen of a file before it is saved: its pages, its text, or the files in it. Styles: export-dialog.css. */
export function FilePreview({ seen, onAgain }: Props) {
  const say = useSay(exportTexts);
  const common = useSay(commonTexts);
  const locale = useLocale();
  return (
    // To be scrolled by keys, it has to be reached by them.
    <section class="file-preview" aria-label={say('preview')} aria-busy={seen.state === 'making'} tabIndex={0}>
      {seen.state === 'making' && (
        <p class="later" role="status">
          {say('previewing')}
        </p>
      )}
      {seen.state === 'failed' && (
        <p class="error" role="alert">
          <Icon icon={icons.warn} small />
          <span>{say('previewFailed', { why: seen.why })}</span>
          <Button size="small" onClick={onAgain}>
            {common('retry')}
          </Button>
        </p>
      )}
      {seen.preview?.kind === 'pages' && <GrowingPages key={seen.preview.content.title} {...seen.preview} />}
      {seen.preview?.kind === 'text' && (
        <>
          <pre dir="auto">{seen.preview.text === '' ? say('emptyFile') : seen.preview.text}</pre>
          {seen.preview.left > 0 && (
            <p class="muted small">{say('moreCharacters', { n: seen.preview.left.toLocaleString(locale) })}</p>
          )}
        </>
      )}
      {seen.preview?.kind === 'files' && (
        <>
          <p class="small">{say('filesInside', { n: seen.preview.files.length + seen.preview.left })}</p>
          <ul class="files">
            {seen.preview.files.map(({ name, size }) => (
              <li key={name}>
                <span>{name}</span>
                <span class="muted tiny">{sizeOf(size)}</span>
              </li>
            ))}
          </ul>
          {seen.preview.left > 0 && <p class="muted small">{say('moreFiles', { n: seen.preview.left })}</p>}
        </>
      )}
    </section>
  );
}

/** Paragraphs set at once: 240 take 130 ms. */
const STEP = 60;

/** The beginning of the pages, and more of them as their end comes near. */
function GrowingPages({ content, layout, left }: Extract<Preview, { kind: 'pages' }>) {
  const [most, setMost] = useState(STEP);
  const end = useRef<HTMLDivElement>(null);
  const isWhole = most >= content.paragraphs.length;
  useEffect(() => {
    if (isWhole || typeof IntersectionObserver === 'undefined') return undefined;
    const watch = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setMost((now) => now + STEP),
      { rootMargin: '400px 0px' },
    );
    watch.observe(end.current!);
    return () => watch.disconnect();
    // Watched anew after each step: an end that stays in view reports only once.
  }, [most, isWhole]);
  return (
    <>
      <PagePreview content={content} layout={layout} most={most} beyond={left} />
      <div ref={end} />
    </>
  );
}

const sizeOf = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`);
