import { useEffect, useRef } from 'preact/hooks';
import { backupTexts } from '@/utils/i18n/backup-texts';
import { dayInWords } from '@/utils/study-notes/day-in-words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import * as icons from '../ui/icons';
import { useLocale, useSay } from '../use-say';
import { backupSettingHash } from './backup-setting-hash';

type Props = {
  /** Day of the last backup, `2026-04-24`; null: none was made yet. */
  last: string | null;
  /** Why a file was not restored, in words. */
  refused: string | null;
  onMake: () => void;
  onFile: (file: File) => void;
};

/** The notebook as a file, and back. Styles: backup.css. */
export function BackupSetting({ last, refused, onMake, onFile }: Props) {
  const say = useSay(backupTexts);
  const locale = useLocale();
  const title = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  // Come to by the link of a notebook that is empty: the next stop is here.
  useEffect(() => {
    const look = (): void => {
      if (location.hash === backupSettingHash) title.current?.focus();
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return (
    <section class="backup" aria-labelledby="backup">
      <div class="set">
        <div>
          <h2 id="backup" tabIndex={-1} ref={title}>
            {say('backup')}
          </h2>
          <p>{say('backupText')}</p>
          <p class="last">{last === null ? say('never') : say('lastBackup', { day: dayInWords(last, locale) })}</p>
        </div>
        <div class="row">
          <Button onClick={onMake}>{say('make')}</Button>
          <Button look="quiet" onClick={() => input.current?.click()}>
            {say('restore')}
          </Button>
        </div>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('fileLabel')}
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Chosen once more after a failure, the same file must be told again.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      {refused !== null && (
        <p class="refused" role="alert">
          <Icon icon={icons.warn} />
          <span>{refused}</span>
        </p>
      )}
    </section>
  );
}
