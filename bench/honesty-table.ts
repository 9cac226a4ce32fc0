import type { Report, Row, Tally } from './honesty';

/** Which targets of a row are missed, in words; empty when all are met. */
export function missedTargets({ target, ours }: Row): string[] {
  const found = share(ours.exact + ours.near, ours);
  const drawn = share(ours.exact + ours.near + ours.elsewhere, ours);
  const missed: string[] = [];
  if (target.found !== undefined && found < target.found) missed.push('found');
  if (target.drawn !== undefined && drawn > target.drawn) missed.push('drawn');
  if (target.elsewhere !== undefined && ours.elsewhere > 0) missed.push('elsewhere');
  if (target.offered !== undefined && share(ours.offered, ours) < target.offered) missed.push('offered');
  return missed;
}

const share = (part: number, { n }: Tally): number => (n === 0 ? 0 : part / n);
const percent = (value: number): string => (value * 100).toFixed(value > 0 && value < 0.1 ? 2 : 1).padStart(6);
const columns = ({ n, ...counts }: Tally): string =>
  [
    String(n).padStart(6),
    ...[counts.exact, counts.near, counts.elsewhere, counts.copy, counts.ambiguous, counts.lost, counts.offered].map(
      (count) => percent(n === 0 ? 0 : count / n),
    ),
  ].join(' ');
const aims = ({ target }: Row): string =>
  [
    target.found !== undefined && `found ≥ ${target.found * 100}`,
    target.drawn !== undefined && `drawn ${target.drawn === 0 ? '0' : `≤ ${target.drawn * 100}`}`,
    target.elsewhere !== undefined && 'elsewhere 0',
    target.offered !== undefined && `offered ≥ ${target.offered * 100}`,
  ]
    .filter(Boolean)
    .join(', ');

/** The report as a table for people. */
export function honestyTable({ texts, characters, recurring, rows, seconds }: Report): string {
  const lines = [
    `${texts} texts, ${characters.toLocaleString('en')} characters. Occurring again in the same text: ${(recurring.phrase * 100).toFixed(1)} % of the phrases, ${(recurring.clause * 100).toFixed(1)} % of the clauses. ${seconds.toFixed(0)} s`,
    'Shares in %. exact, near: drawn on the passage; else: drawn on other words, copy: of these on an identical copy; ask, lost: not drawn; offer: not drawn, its place is among the candidates.',
    `${''.padEnd(46)}${'n'.padStart(6)}  exact   near   else   copy    ask   lost  offer   peer: n, right, else`,
  ];
  let group = '';
  for (const row of rows) {
    if (row.group !== group) lines.push(`\n${(group = row.group)}`);
    const missed = missedTargets(row);
    const { peer } = row;
    const beside = `${String(peer.n).padStart(5)} ${percent(share(peer.exact + peer.near, peer))} ${percent(share(peer.elsewhere, peer))}`;
    const mark = missed.length === 0 ? '✓' : `✗ ${missed.join(', ')}`;
    lines.push(
      `  ${row.unit.padEnd(9)}${row.name.padEnd(35)}${columns(row.ours)}  ${beside}   ${mark.padEnd(2)} (${aims(row)})`,
    );
    for (const { wrong, exact, before, after, now, answer } of row.failures)
      lines.push(
        ...[
          `      ${wrong}: ${exact}`,
          `        kept: ${before}【…】${after}`,
          `        now:  ${now}`,
          `        said: ${answer}`,
        ].map((line) => line.replaceAll('\n', '⏎')),
      );
  }
  const missed = rows.filter((row) => missedTargets(row).length > 0).length;
  lines.push(`\n${rows.length - missed} of ${rows.length} rows as they should be, ${missed} not.`);
  return lines.join('\n');
}
