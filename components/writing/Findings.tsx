import type { ComponentChildren } from 'preact';
import { writingTexts } from '@/utils/i18n/writing-texts';
import type { Finding } from '@/utils/model/finding';
import { Icon } from '../ui/Icon';
import { useSay } from '../use-say';
import * as icons from '../ui/icons';

/** Places named under one finding; more would only be a second list of the page. */
const MOST_PLACES = 12;

type Props = {
  findings: Finding[];
  /** Shows a block of the draft. */
  onShow: (block: number) => void;
};

/** What the checks noticed, places of one kind together. Reminders only. */
export function Findings({ findings, onShow }: Props) {
  const say = useSay(writingTexts);
  const words: Partial<Record<Finding['kind'], { title: (n: number) => string; tone: string }>> = {
    'altered-quotation': { title: () => say('alteredQuotation'), tone: 'bad' },
    'unknown-quotation': { title: () => say('unknownQuotation'), tone: 'warn' },
    'no-source': { title: () => say('noSource'), tone: 'warn' },
    'quoted-share': { title: () => say('quotedShare'), tone: 'warn' },
    'missing-words': { title: (n) => say('missingWords', { n }), tone: 'yours' },
  };
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return (
    <section class="checks">
      <h2>
        {say('findings')}
        {findings.length > 0 && <span class="count-badge">{findings.length}</span>}
        <span class="grow" />
        <span class="muted tiny">{say('findingsOnly')}</span>
      </h2>
      {kinds.length === 0 && (
        <p class="passed">
          <Icon icon={icons.check} small /> {say('findingsNone')}
        </p>
      )}
      <ol class="findings">
        {kinds.map((kind, index) => {
          const of = findings.filter((finding) => finding.kind === kind);
          return (
            <li key={kind} class={`finding ${words[kind]?.tone ?? ''}`}>
              <h3>
                <span class="finding-n">{index + 1}</span>
                {words[kind]?.title(of.length) ?? kind}
              </h3>
              <Evidence finding={of[0]} />
              <div class="row wrap">
                {of.slice(0, MOST_PLACES).map((finding, at) => (
                  <button key={at} type="button" class="button small quiet" onClick={() => onShow(finding.block)}>
                    {of.length === 1 ? say('goThere') : say('goToPlace', { n: at + 1 })}
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The first finding of its kind in its own words. */
function Evidence({ finding }: { finding: Finding | undefined }): ComponentChildren {
  const say = useSay(writingTexts);
  if (finding?.found === undefined) return null;
  if (finding.kind === 'quoted-share') {
    return <p class="tiny muted">{say('shareIs', { found: finding.found, limit: finding.expected ?? '' })}</p>;
  }
  if (finding.kind === 'altered-quotation') {
    return (
      <p class="serif diff">
        <del>{finding.found}</del> <ins>{finding.expected}</ins>
      </p>
    );
  }
  return <p class="serif">{finding.found}</p>;
}
