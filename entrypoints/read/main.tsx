import { render } from 'preact';
import * as v from 'valibot';
import '@/components/tokens.css';
import '@/components/tokens-pages.css';
import '@/components/base.css';
import '@/components/pages.css';
import '@/components/ui/button.css';
import '@/components/ui/empty.css';
import '@/components/ui/field.css';
import '@/components/ui/kbd.css';
import '@/components/ui/note-card.css';
import '@/components/ui/own-words.css';
import '@/components/ui/own-words-edited.css';
import '@/components/ui/toast.css';
import '@/components/ui/wordmark.css';
import '@/components/shell/shell.css';
import '@/components/shell/working-dialog.css';
import '@/components/shell/frame.css';
import '@/components/speech/speech.css';
import '@/components/read/read.css';
import { Settings } from '@/utils/model/settings';
import { articleAt, articleShownAt } from '@/utils/speeches/article-address';
import { openNotebook } from '@/utils/storage/open-notebook';
import { storageSentinel } from '@/utils/storage/settings';
import { App } from './App';

const root = document.getElementById('app');
const address = articleShownAt(location.href, `${location.origin}/`);
if (root) {
  render(
    <App
      notebook={openNotebook({ sentinel: storageSentinel() })}
      defaults={v.parse(Settings, {})}
      speechId={address === undefined ? null : (articleAt(address) ?? null)}
    />,
    root,
  );
}
