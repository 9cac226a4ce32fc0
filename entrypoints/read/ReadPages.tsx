import { useEffect, useState } from 'preact/hooks';
import { ToastArea } from '@/components/shell/ToastArea';
import { useActs } from '@/components/shell/use-acts';
import { useUndoKey } from '@/components/shell/use-undo-key';
import { useSay } from '@/components/use-say';
import { readTexts } from '@/utils/i18n/read-texts';
import { pageLife } from '@/utils/messaging/page-life';
import { tellReaders } from '@/utils/messaging/tell-readers';
import { articleAddress, articleAt, articlePage } from '@/utils/speeches/article-address';
import { lastAction } from '@/utils/storage/last-action';
import { lastUndone } from '@/utils/storage/last-undone';
import type { Notebook } from '@/utils/storage/open-notebook';
import { undoNaming } from '@/utils/storage/undo-naming';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { ArticlePage } from './ArticlePage';
import { IntakePage } from './IntakePage';
import { useOpening } from './use-opening';

/** In the address after an article was opened: the action that kept it, so that the page that shows it can offer the way back. */
const OPENED = 'opened';
/** And an older copy of it, that has notes. */
const OLDER = 'older';

type Props = { notebook: Notebook; speechId: string | null };

/** The page that is open, and the message of the moment over it. Whichever it is, a file that is dropped on it is opened. */
export function ReadPages({ notebook, speechId }: Props) {
  const say = useSay(readTexts);
  const acts = useActs({
    undo: (actionId, telling) => undoNaming(notebook, actionId, telling),
    lastAction: () => lastAction(notebook),
    lastUndone: () => lastUndone(notebook),
    changed() {
      void tellReaders();
      // The browser tells others, not the page that tells.
      void pageLife()?.reader?.session.refresh();
    },
  });
  /** The action that kept the article, while its message may stand. */
  const [opened, setOpened] = useState<string | null>(null);
  useUndoKey(acts);
  // A page of its own for each article: the reader in it, and the background, know it by its address.
  const opening = useOpening(notebook, (opened, failed) => {
    const [only] = opened;
    if (!only) return;
    if (opened.length === 1 && failed === 0) {
      const told = { [OPENED]: only.actionId ?? '', ...(only.older !== undefined && { [OLDER]: only.older }) };
      const news = only.actionId === null ? '' : `#${new URLSearchParams(told).toString()}`;
      location.assign(articlePage(only.speechId) + news);
    } else {
      const { actionId } = opened.findLast((each) => each.actionId !== null) ?? { actionId: null };
      acts.show({
        text: say('keptSeveral', { n: opened.length }),
        tone: 'done',
        // The last of them; Ctrl+Z again takes the one before.
        ...(actionId !== null && opened.length === 1 && { actionId }),
      });
    }
  });
  const [older, setOlder] = useState<string>();
  useEffect(() => {
    const news = new URLSearchParams(location.hash.slice(1));
    const actionId = news.get(OPENED);
    if (actionId === null) return;
    setOlder(articleAt(articleAddress(news.get(OLDER) ?? '')));
    // Loaded once more, it is no news.
    history.replaceState(null, '', location.href.replace(/#.*$/, ''));
    acts.show({ text: say('kept'), tone: 'done', actionId });
    setOpened(actionId);
  }, []);
  // Done since, as by marking the article: that is what Ctrl+Z takes back now, and the reader's own message says so.
  const { value: last } = useLiveQuery(() => lastAction(notebook), [notebook]);
  useEffect(() => {
    if (opened === null || !last || last.actionId === opened) return;
    setOpened(null);
    if (acts.message?.actionId === opened) acts.dismiss();
  }, [opened, last]);
  return (
    <>
      {speechId === null ? (
        <IntakePage notebook={notebook} acts={acts} opening={opening} />
      ) : (
        <ArticlePage notebook={notebook} speechId={speechId} acts={acts} opening={opening} older={older} />
      )}
      <ToastArea acts={acts} />
    </>
  );
}
