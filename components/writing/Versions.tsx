import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { documentsTexts } from '@/utils/i18n/documents-texts';
import { MAX_VERSION_NAME } from '@/utils/model/limits';
import type { Revision } from '@/utils/model/revision';
import type { Block } from '@/utils/model/study-notes';
import { blockText } from '@/utils/study-notes/block-text';
import { compareBlocks } from '@/utils/study-notes/compare-blocks';
import { differences as piecesOf } from '@/utils/text/differences';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';

/** Share of the longer text that both have in common, below which they are two texts. */
const LITTLE = 0.3;

type Props = {
  versions: readonly Revision[];
  /** The document as it is. */
  title: string;
  blocks: readonly Block[];
  /** Day and time of one without a name. */
  whenOf: (time: number) => string;
  onKeep: (name: string) => void;
  onRestore: (version: Revision, name: string) => void;
  onRename: (version: Revision, name: string) => void;
  onDelete: (version: Revision, name: string) => void;
};

/** The versions of a document: to keep one, to compare, to go back to. Styles: checks.css. */
export function Versions({ versions, title, blocks, whenOf, onKeep, onRestore, onRename, onDelete }: Props) {
  const say = useSay(documentsTexts);
  const [name, setName] = useState('');
  const [compared, setCompared] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // The field is gone with the key that ended it: its row's pen is the next stop.
  const endNaming = (id: string, isByKey: boolean): void => {
    setRenamed(null);
    if (isByKey) list.current?.querySelector<HTMLElement>(`[data-pen="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <details class="versions">
      <summary>
        {say('versions')}
        {versions.length > 0 && <span class="count-badge">{versions.length}</span>}
      </summary>
      <p class="tiny muted">{say('versionsText')}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onKeep(name.trim());
          setName('');
        }}
      >
        <input
          class="input"
          aria-label={say('versionName')}
          placeholder={say('versionName')}
          maxLength={MAX_VERSION_NAME}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button size="small" type="submit" disabled={name.trim() === ''}>
          {say('keepVersion')}
        </Button>
      </form>
      <ul ref={list}>
        {versions.map((version) => {
          const called = version.name ?? whenOf(version.created);
          return (
            <li key={version.id}>
              {renamed === version.id ? (
                <NameField
                  name={version.name ?? ''}
                  onDone={(next, isByKey) => {
                    endNaming(version.id, isByKey);
                    if (next !== '' && next !== version.name) onRename(version, next);
                  }}
                />
              ) : (
                <p class={version.name === undefined ? 'muted' : undefined}>
                  {called}
                  {version.name !== undefined && <span class="tiny muted"> {whenOf(version.created)}</span>}
                </p>
              )}
              <div class="row">
                <IconButton
                  icon={icons.search}
                  small
                  label={say('compare', { name: called })}
                  aria-expanded={compared === version.id}
                  onClick={() => setCompared(compared === version.id ? null : version.id)}
                />
                <IconButton
                  icon={icons.undo}
                  small
                  label={say('restore', { name: called })}
                  onClick={() => onRestore(version, called)}
                />
                <IconButton
                  icon={icons.pen}
                  small
                  label={say('rename', { name: called })}
                  data-pen={version.id}
                  onClick={() => setRenamed(version.id)}
                />
                <IconButton
                  icon={icons.trash}
                  small
                  label={say('deleteVersion', { name: called })}
                  onClick={() => onDelete(version, called)}
                />
              </div>
              {compared === version.id && <Compared version={version} title={title} blocks={blocks} name={called} />}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type NameProps = { name: string; onDone: (name: string, isByKey: boolean) => void };

function NameField({ name, onDone }: NameProps) {
  const say = useSay(documentsTexts);
  const [value, setValue] = useState(name);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useLayoutEffect(() => field.current?.focus(), []);
  const done = (next: string, isByKey: boolean): void => {
    // Losing the focus comes after the key.
    if (isDone.current) return;
    isDone.current = true;
    onDone(next, isByKey);
  };
  return (
    <input
      class="input"
      aria-label={say('versionName')}
      maxLength={MAX_VERSION_NAME}
      value={value}
      ref={field}
      onInput={(event) => setValue(event.currentTarget.value)}
      onBlur={() => done(value.trim(), false)}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'Enter') done(value.trim(), true);
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        done(name, true);
      }}
    />
  );
}

type ComparedProps = { version: Revision; title: string; blocks: readonly Block[]; name: string };

function Compared({ version, title, blocks, name }: ComparedProps) {
  const say = useSay(documentsTexts);
  const differences = compareBlocks(version.blocks, blocks);
  const isSame = differences.length === 0 && version.title === title;
  return (
    <div class="compared" role="region" aria-label={say('compareWith', { name })}>
      {isSame && <p class="muted">{say('compareSame')}</p>}
      {version.title !== title && (
        <p class="diff">
          <Changed before={version.title} after={title} />
        </p>
      )}
      {differences.map(({ before, after }, at) => (
        <p key={at} class="diff serif">
          <Changed before={before && blockText(before)} after={after && blockText(after)} />
        </p>
      ))}
    </div>
  );
}

type ChangedProps = { before: string | undefined; after: string | undefined };

/** The words that changed of a text; of texts that have little in common, both whole: scattered letters are read by nobody. */
function Changed({ before, after }: ChangedProps) {
  const pieces = before !== undefined && after !== undefined ? piecesOf(before, after) : [];
  const same = pieces.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  if (same < LITTLE * Math.max(before?.length ?? 0, after?.length ?? 0) || same === 0)
    return (
      <>
        {before !== undefined && <del>{before}</del>} {after !== undefined && <ins>{after}</ins>}
      </>
    );
  return (
    <>
      {pieces.map(({ kind, text }, at) =>
        kind === 'same' ? text : kind === 'removed' ? <del key={at}>{text}</del> : <ins key={at}>{text}</ins>,
      )}
    </>
  );
}
