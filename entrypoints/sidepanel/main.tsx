import { render } from 'preact';
import * as v from 'valibot';
import '@/components/tokens.css';
import '@/components/tokens-pages.css';
import '@/components/base.css';
import '@/components/pages.css';
import '@/components/ui/badge.css';
import '@/components/ui/button.css';
import '@/components/ui/count-badge.css';
import '@/components/ui/diff.css';
import '@/components/ui/empty.css';
import '@/components/ui/field.css';
import '@/components/ui/field-words.css';
import '@/components/ui/search.css';
import '@/components/ui/select.css';
import '@/components/ui/kbd.css';
import '@/components/ui/mark.css';
import '@/components/themes/theme-list.css';
import '@/components/ui/menu.css';
import '@/components/ui/own-words.css';
import '@/components/ui/own-words-edited.css';
import '@/components/ui/other-words.css';
import '@/components/ui/note-card.css';
import '@/components/themes/suggested.css';
import '@/components/ui/toast.css';
import '@/components/ui/wordmark.css';
import '@/components/shell/shell.css';
import '@/components/shell/working-dialog.css';
import '@/components/speech/speech.css';
import '@/components/panel/panel.css';
import '@/components/speech/outline.css';
import '@/components/panel/start.css';
import { Settings } from '@/utils/model/settings';
import { openNotebook } from '@/utils/storage/open-notebook';
import { storageSentinel } from '@/utils/storage/settings';
import { App } from './App';
import { fixedTab } from './fixed-tab';

const root = document.getElementById('app');
if (root) {
  render(
    <App
      notebook={openNotebook({ sentinel: storageSentinel() })}
      defaults={v.parse(Settings, {})}
      fixedTab={fixedTab()}
    />,
    root,
  );
}
