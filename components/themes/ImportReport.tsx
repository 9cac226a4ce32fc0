import { themeBoardTexts } from '@/utils/i18n/theme-board-texts';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { BoardPane } from './BoardPane';

/** What came of importing a file: why not, or what was added, was there already, and was mended, in words. */
export type Imported =
  | { file: string; refused: string }
  | { file: string; refused: null; added: number; skipped: number; mended: string[] };

type Props = { report: Imported; onAgain: () => void; onClose: () => void };

/** Says what came of importing themes. Styles: board-pane.css. */
export function ImportReport({ report, onAgain, onClose }: Props) {
  const say = useSay(themeBoardTexts);
  return (
    <BoardPane label={say('importTitle')} heading={say('importTitle')} onClose={onClose}>
      {report.refused === null ? (
        <div class="import-report" role="status">
          <p class="state bare ok">
            <Icon icon={icons.check} />
            <b>
              {report.added > 0
                ? say('imported', { file: report.file, n: report.added })
                : say('importedNone', { file: report.file })}
            </b>
          </p>
          {report.skipped > 0 && report.added > 0 && <p>{say('importSkipped', { n: report.skipped })}</p>}
          {report.mended.length > 0 && (
            <>
              <h3>{say('importMended')}</h3>
              <ul>
                {report.mended.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      ) : (
        <div class="import-report" role="alert">
          <p class="state bare bad">
            <Icon icon={icons.warn} />
            <b>{say('importRefused')}</b>
          </p>
          <p>{report.refused}</p>
        </div>
      )}
      <div class="row">
        <Button size="small" onClick={onAgain}>
          {say('importAgain')}
        </Button>
      </div>
    </BoardPane>
  );
}
