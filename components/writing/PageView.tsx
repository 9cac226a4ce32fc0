import type { ComponentChildren } from 'preact';
import type { PageLayout } from '@/utils/export/page-layout';
import { pageProperties } from '@/utils/export/page-properties';
import { titleOnPage } from '@/utils/export/title-on-page';
import type { PageParagraph, PageRun } from '@/utils/export/page-content';
import type { StyleName } from '@/utils/model/style-names';

type Props = {
  blocks: PageParagraph[];
  lang: string;
  layout: PageLayout;
  /** The look of the theme a block's quotation stands under, by index of the block. */
  styleOf: (block: number) => StyleName | undefined;
};

/** Study notes as the page that will be handed in: the same paragraphs every file is made of; what the footnotes say beneath them. */
export function PageView({ blocks, lang, layout, styleOf }: Props) {
  const notes = blocks.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? []));
  return (
    <article class="a4" lang={lang} style={pageProperties(layout)}>
      {blocks.map((block, index) => (
        <Paragraph key={index} block={block}>
          {block.style === 'title' ? (
            <TitleLines title={block.runs.map(({ text }) => text).join('')} layout={layout} />
          ) : (
            block.runs.map((run, at) => (
              <Run key={at} run={run} colour={block.block === undefined ? undefined : styleOf(block.block)} />
            ))
          )}
        </Paragraph>
      ))}
      {notes.length > 0 && (
        <footer class="page-notes">
          {notes.map(({ number, paragraphs }) => (
            <div key={number} class="page-note" role="doc-footnote">
              <sup>{number}</sup>
              {paragraphs.map((text, at) => (
                <p key={at} class="footnote">
                  {text}
                </p>
              ))}
            </div>
          ))}
        </footer>
      )}
    </article>
  );
}

/** A title on the lines it has in the file. */
function TitleLines({ title, layout }: { title: string; layout: PageLayout }) {
  const { lines, subtitle } = titleOnPage(title, layout);
  const isBroken = subtitle.length > 0;
  return (
    <>
      {lines.map((line, at) => (
        <span key={at} class={isBroken || at < lines.length - 1 ? 'line-end' : undefined}>
          {line}
        </span>
      ))}
      {subtitle.map((line, at) => (
        <span key={at} class={at < subtitle.length - 1 ? 'subtitle line-end' : 'subtitle'}>
          {line}
        </span>
      ))}
    </>
  );
}

function Paragraph({ block, children }: { block: PageParagraph; children: ComponentChildren }) {
  const at = block.block === undefined ? {} : { 'data-block': block.block, tabIndex: -1 };
  switch (block.style) {
    case 'title':
      return <h1>{children}</h1>;
    case 'heading1':
      return <h2 {...at}>{children}</h2>;
    case 'heading2':
      return <h3 {...at}>{children}</h3>;
    case 'heading3':
      return <h4 {...at}>{children}</h4>;
    case 'prompt':
      return (
        <p class="doc-prompt" {...at}>
          {children}
        </p>
      );
    case 'salutation':
    case 'byline':
    case 'source':
    case 'attachment':
    case 'reference':
    case 'signature':
    case 'date':
      return (
        <p class={block.style} {...at}>
          {children}
        </p>
      );
    case 'body':
      break;
  }
  return <p {...at}>{children}</p>;
}

/** A kept passage looks like its theme, as everywhere. */
function Run({ run, colour }: { run: PageRun; colour: StyleName | undefined }) {
  const mark = run.note && <sup class="footnote-mark">{run.note.number}</sup>;
  if (run.kind !== 'quotation')
    return (
      <>
        {run.text}
        {mark}
      </>
    );
  return (
    <>
      <span class="locked" data-colour={colour ?? 'slate'}>
        {run.text}
      </span>
      {mark}
    </>
  );
}
