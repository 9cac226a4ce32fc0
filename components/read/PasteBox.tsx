import { useState } from 'preact/hooks';
import { readTexts } from '@/utils/i18n/read-texts';
import { Button } from '../ui/Button';
import { useSay } from '../use-say';

type Props = { busy: boolean; onText: (text: string) => void };

/** A field for a text that is pasted or typed. Ctrl+Enter reads it. */
export function PasteBox({ busy, onText }: Props) {
  const say = useSay(readTexts);
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const submit = (): void => {
    if (!isEmpty && !busy) onText(text);
  };
  return (
    <details
      class="paste-box"
      onToggle={({ currentTarget }) => currentTarget.open && currentTarget.querySelector('textarea')?.focus()}
    >
      <summary>{say('paste')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <textarea
          class="textarea"
          rows={6}
          aria-label={say('pasteLabel')}
          placeholder={say('pasteHint')}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            submit();
          }}
        />
        <Button type="submit" disabled={isEmpty || busy}>
          {say('pasteRead')}
        </Button>
      </form>
    </details>
  );
}
