import { commonTexts } from '@/utils/i18n/common-texts';
import { exportTexts } from '@/utils/i18n/export-texts';
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
      {seen.preview?.kind === 'pages' && (
        <PagePreview content={seen.preview.content} layout={seen.preview.layout} beyond={seen.preview.left} />
      )}
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

const sizeOf = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024)} KB`);
