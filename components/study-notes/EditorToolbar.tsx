import { useRef } from 'preact/hooks';
import type { LayoutName } from '@/utils/export/page-layout';
import { editorTexts } from '@/utils/i18n/editor-texts';
import type { Block } from '@/utils/model/study-notes';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import * as icons from '../ui/icons';
import { keyHint } from '../ui/key-hint';
import { Segments } from '../ui/Segments';
import { useToolbar } from '../ui/use-toolbar';
import { useSay } from '../use-say';
import type { BlockStyle } from './block-style';
import type { EditorHandle } from './editor-handle';
import './toolbar.css';

type Props = {
  /** Null until the editor is there. */
  handle: EditorHandle | null;
  /** The block the caret is in: what it is, is said. */
  block: Block | undefined;
  layout: 'page' | 'flow';
  onLayout: (layout: 'page' | 'flow') => void;
  /** As which pages it is shown. */
  pages: LayoutName;
  isFocusMode: boolean;
  onFocusMode: (is: boolean) => void;
  /** Leads to where notes are looked for. */
  onFindNote: () => void;
};

const STYLES = ['paragraph', 'heading1', 'heading2', 'heading3', 'list'] as const;

/** Which of the styles a block has; '' for those that have none to choose: title, quotation, prompt. */
function styleOf(block: Block | undefined): BlockStyle | '' {
  switch (block?.kind) {
    case 'heading':
      return `heading${block.level}`;
    case 'paragraph':
    case 'thought':
    case 'application':
      return 'paragraph';
    case 'list':
    case 'footnote':
      return block.kind;
    case 'quotation':
    case 'prompt':
    case undefined:
      break;
  }
  return '';
}

/** The tools over the text. One stop of the Tab key. */
export function EditorToolbar(props: Props) {
  const { handle, block, layout, onLayout, pages, isFocusMode, onFocusMode, onFindNote } = props;
  const say = useSay(editorTexts);
  const root = useRef<HTMLDivElement>(null);
  useToolbar(root, 'button, select');
  const style = styleOf(block);
  const noFootnote =
    block === undefined ? 'noFootnoteOnTitle' : block.kind === 'footnote' ? 'noFootnoteInFootnote' : undefined;
  return (
    <div class="editor-tools" role="toolbar" aria-label={say('tools')} ref={root}>
      <IconButton
        icon={icons.undo}
        label={say('undo')}
        {...keyHint(say('undo'), 'Control+Z')}
        onClick={() => handle?.undo()}
      />
      <IconButton
        icon={icons.redo}
        label={say('redo')}
        {...keyHint(say('redo'), 'Control+Shift+Z')}
        onClick={() => handle?.redo()}
      />
      <IconButton
        icon={icons.search}
        label={say('find')}
        {...keyHint(say('find'), 'Control+F')}
        onClick={() => handle?.openFind()}
      />
      <span class="select-box">
        <select
          class="select"
          aria-label={say('style')}
          value={style}
          disabled={block === undefined || style === 'footnote'}
          onChange={(event) => {
            const chosen = STYLES.find((each) => each === event.currentTarget.value);
            if (chosen) handle?.setStyle(chosen);
            // What was put in has its own style; what is chosen from has kept its.
            event.currentTarget.value = style;
          }}
        >
          {style === '' && <option value="">{say('styleNone')}</option>}
          {style === 'footnote' && <option value={style}>{say('style-footnote')}</option>}
          {STYLES.map((each) => (
            <option key={each} value={each} disabled={style === ''}>
              {say(`style-${each}`)}
            </option>
          ))}
        </select>
        <Icon icon={icons.down} small />
      </span>
      <Button size="small" icon={icons.passage} aria-keyshortcuts="@" onClick={onFindNote}>
        {say('insertNote')} <kbd>@</kbd>
      </Button>
      <Button
        size="small"
        icon={icons.footnote}
        {...keyHint(say('insertFootnote'), 'Control+Alt+F')}
        {...(noFootnote && { title: say(noFootnote), 'aria-disabled': true })}
        // Also where it can't: then it is said why.
        onClick={() => handle?.insertFootnote()}
      >
        {say('insertFootnote')}
      </Button>
      <Segments
        label={say('layout')}
        value={layout}
        options={[
          { value: 'page', label: say(`layoutPage-${pages}`) },
          { value: 'flow', label: say('layoutFlow') },
        ]}
        onChange={onLayout}
      />
      <span class="no-pages">{say('noPages')}</span>
      <Button size="small" look="quiet" aria-pressed={isFocusMode} onClick={() => onFocusMode(!isFocusMode)}>
        {say('focusMode')}
      </Button>
    </div>
  );
}
