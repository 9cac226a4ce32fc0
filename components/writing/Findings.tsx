import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { findingWords } from '@/utils/i18n/finding-words';
import { writingTexts } from '@/utils/i18n/writing-texts';
import type { Finding, FindingKind } from '@/utils/model/finding';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useLocale, useSay } from '../use-say';

/** Places of one kind that are shown at first. */
const FEW = 3;

type Props = {
  /** Those not let stand, by kind. */
  findings: readonly Finding[];
  /** Whether the checks have looked yet: before, nothing is said. */
  isChecked: boolean;
  /** How many are let stand. */
  settled: number;
  onShow: (finding: Finding) => void;
  /** Mends one by its fix. */
  onMend: (finding: Finding) => void;
  onLetStand: (finding: Finding) => void;
  /** Tells of all again. */
  onAskAgain: () => void;
};

/** What the checks noticed, places of one kind together under one number. Reminders only. Styles: checks.css. */
export function Findings({ findings, isChecked, settled, onShow, onMend, onLetStand, onAskAgain }: Props) {
  const say = useSay(writingTexts);
  const of = useSay(documentsTexts);
  const kinds = findingKindsOf(findings);
  return (
    <section class="checks" aria-label={say('findings')}>
      <h2>
        {say('findings')}
        {findings.length > 0 && <span class="count-badge">{findings.length}</span>}
        <span class="grow" />
        <span class="muted tiny">{say('findingsOnly')}</span>
      </h2>
      {isChecked && kinds.length === 0 && (
        <p class="passed">
          <Icon icon={icons.check} small /> {say('findingsNone')}
        </p>
      )}
      <ol class="findings">
        {kinds.map((kind, index) => (
          <Kind
            key={kind}
            number={index + 1}
            findings={findings.filter((finding) => finding.kind === kind)}
            onShow={onShow}
            onMend={onMend}
            onLetStand={onLetStand}
          />
        ))}
      </ol>
      {settled > 0 && (
        <p class="row small muted">
          {of('settled', { n: settled })}
          <Button size="small" look="quiet" onClick={onAskAgain}>
            {of('askAgain')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The kinds there are, in the order they are numbered. */
export function findingKindsOf(findings: readonly Finding[]): FindingKind[] {
  return [...new Set(findings.map(({ kind }) => kind))];
}

type KindProps = Pick<Props, 'onShow' | 'onMend' | 'onLetStand'> & { number: number; findings: readonly Finding[] };

function Kind({ number, findings, onShow, onMend, onLetStand }: KindProps) {
  const say = useSay(writingTexts);
  const of = useSay(documentsTexts);
  const locale = useLocale();
  const [all, setAll] = useState(false);
  const first = findings[0]!;
  const { title } = findingWords(first, locale);
  const shown = all ? findings : findings.slice(0, FEW);
  return (
    <li class={`finding ${toneOf(first)}`}>
      <h3>
        <span class="finding-n">{number}</span>
        {title}
        {findings.length > 1 && <span class="count-badge">{findings.length}</span>}
      </h3>
      <ul class="places">
        {shown.map((finding, at) => {
          const { why, fix } = findingWords(finding, locale);
          const place = findings.length === 1 ? of('show') : of('place', { n: at + 1 });
          return (
            <li key={`${finding.block} ${finding.start} ${at}`}>
              <Evidence finding={finding} />
              {(at === 0 || finding.found !== undefined) && <p class="tiny muted">{why}</p>}
              <div class="row wrap">
                <button type="button" class="button small quiet" onClick={() => onShow(finding)}>
                  {findings.length === 1 ? say('goThere') : place}
                </button>
                {fix !== undefined && (
                  <button type="button" class="button small" onClick={() => onMend(finding)}>
                    {fix}
                  </button>
                )}
                {finding.kind !== 'missing-words' && (
                  <button
                    type="button"
                    class="button small quiet"
                    aria-label={of('letStandOf', { what: findings.length === 1 ? title : `${title} ${at + 1}` })}
                    onClick={() => onLetStand(finding)}
                  >
                    {of('letStand')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {findings.length > shown.length && (
        <Button size="small" look="quiet" onClick={() => setAll(true)}>
          {of('moreOfKind', { n: findings.length - shown.length })}
        </Button>
      )}
    </li>
  );
}

function toneOf({ kind, severity }: Finding): string {
  if (kind === 'missing-words') return 'yours';
  return severity === 'wrong' ? 'bad' : severity === 'look' ? 'warn' : '';
}

/** A finding in its own words: what stands there, and beside it what would if it were right. */
function Evidence({ finding: { kind, found, expected, severity } }: { finding: Finding }): ComponentChildren {
  if (found === undefined || /^[\d—–\-% ,]+$/u.test(found)) return null;
  if (expected !== undefined && (severity === 'wrong' || kind === 'altered-quotation')) {
    return (
      <p class="serif diff">
        <del>{found}</del> <ins>{expected}</ins>
      </p>
    );
  }
  return <p class="serif">{found}</p>;
}
