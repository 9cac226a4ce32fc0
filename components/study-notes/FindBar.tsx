import type { EditorView } from '@tiptap/pm/view';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { editorTexts } from '@/utils/i18n/editor-texts';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { useSay } from '../use-say';
import { found, goToMatch, lookFor, replaceAllMatches, replaceMatch } from './find-in-text';

type Props = {
  view: EditorView;
  /** Anew with each change of the text, so that the count is right. */
  change: number;
  /** Anew when the bar is asked for again: the field is gone to. */
  asked: number;
  onClose: () => void;
};

/** Finds and replaces in the text. Enter goes on, Shift+Enter back, Esc closes. */
export function FindBar({ view, asked, onClose }: Props) {
  const say = useSay(editorTexts);
  const [text, setText] = useState('');
  const [by, setBy] = useState('');
  const [folds, setFolds] = useState(true);
  const [told, setTold] = useState('');
  const [, redraw] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const { matches, current } = found(view.state);

  useLayoutEffect(() => {
    const { from, to, empty } = view.state.selection;
    // What is selected is what is looked for, as everywhere.
    const selected = empty || to - from > 60 ? '' : view.state.doc.textBetween(from, to, '\n');
    if (selected !== '' && !selected.includes('\n')) look(selected, folds);
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useLayoutEffect(() => () => view.dispatch(lookFor(view.state, null)), []);

  const look = (wanted: string, isFolding: boolean): void => {
    setText(wanted);
    setFolds(isFolding);
    setTold('');
    view.dispatch(lookFor(view.state, wanted === '' ? null : { text: wanted, folds: isFolding }));
    redraw((n) => n + 1);
  };
  const go = (direction: -1 | 1): void => {
    const tr = goToMatch(view.state, direction);
    if (!tr) return;
    view.dispatch(tr);
    const match = found(view.state).matches[found(view.state).current];
    const shown = match && view.domAtPos(match.isPassage ? match.at + 1 : match.from).node;
    (shown instanceof Element ? shown : shown?.parentElement)?.scrollIntoView({ block: 'center' });
    setTold(match?.isPassage ? say('inQuotation') : '');
  };
  const replace = (): void => {
    if (current < 0) return go(1);
    const tr = replaceMatch(view.state, by);
    if (tr) view.dispatch(tr);
    go(1);
  };
  const replaceAll = (): void => {
    const { tr, replaced, kept } = replaceAllMatches(view.state, by);
    if (tr.docChanged) view.dispatch(tr);
    setTold(kept === 0 ? say('replaced', { n: replaced }) : say('replacedKept', { n: replaced, kept }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
  };

  return (
    <div class="find-bar" role="search" aria-label={say('find')} onKeyDown={onKeyDown}>
      <input
        class="input"
        ref={field}
        value={text}
        aria-label={say('findText')}
        placeholder={say('findText')}
        onInput={(event) => look(event.currentTarget.value, folds)}
      />
      <span class="count" role="status">
        {text !== '' &&
          (matches.length === 0 ? say('findNone') : say('findCount', { at: current + 1, n: matches.length }))}
      </span>
      <IconButton
        icon={icons.previous}
        small
        label={say('findPrevious')}
        disabled={matches.length === 0}
        onClick={() => go(-1)}
      />
      <IconButton
        icon={icons.next}
        small
        label={say('findNext')}
        disabled={matches.length === 0}
        onClick={() => go(1)}
      />
      <input
        class="input"
        value={by}
        aria-label={say('replaceBy')}
        placeholder={say('replaceBy')}
        onInput={(event) => setBy(event.currentTarget.value)}
      />
      <Button size="small" disabled={matches.length === 0} onClick={replace}>
        {say('replaceOne')}
      </Button>
      <Button size="small" disabled={matches.length === 0} onClick={replaceAll}>
        {say('replaceAll')}
      </Button>
      <label class="choice">
        <input type="checkbox" checked={folds} onChange={(event) => look(text, event.currentTarget.checked)} />
        <span>{say('findFolds')}</span>
      </label>
      <IconButton icon={icons.close} small label={say('findClose')} onClick={onClose} />
      <span class="told" role="status">
        {told}
      </span>
    </div>
  );
}
