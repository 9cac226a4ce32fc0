import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/messaging/ask-background';
import { askReader } from '@/utils/messaging/ask-reader';
import type { Placed } from '@/utils/messaging/calls';
import { listenToReaders } from '@/utils/messaging/listen-to-readers';
import { chooseFrame } from './choose-frame';

/** The page the panel stands beside. */
export type OpenPage = {
  tabId: number | null;
  /** `waiting`: not known yet; `off`: no reader may run there; `on`: one runs, and has reported once `placed` is there. */
  state: 'waiting' | 'off' | 'on';
  /** What the frame with the speech reported. */
  placed: Placed | null;
  /** The note that was chosen on the page last; `at` counts the choices; `write`: its thought is to be written here. */
  chosen: { noteId: string; at: number; write: boolean } | null;
};

const nothing: OpenPage = { tabId: null, state: 'waiting', placed: null, chosen: null };

/**
 * Follows the active tab of this window, has the reader started there, and hears what it reports. `fixedTab`: the tab to stay with, for a
 * panel that is opened as a page of its own where the browser has none.
 */
export function useOpenPage(fixedTab: number | null): OpenPage {
  const [page, setPage] = useState<OpenPage>(nothing);
  useEffect(() => {
    const life = new AbortController();
    const frames = new Map<number, Placed>();
    let tabId: number | null = null;
    // Counts the starts: the answer to an older one is about a page that is no longer looked at.
    let visit = 0;

    const start = async (id: number, keep = false): Promise<void> => {
      const mine = ++visit;
      const known = tabId;
      tabId = id;
      if (!keep || known !== id) {
        frames.clear();
        setPage({ ...nothing, tabId: id });
      }
      const { started } = await askBackground('startReader', { tabId: id }).catch(() => ({ started: false }));
      if (mine !== visit || life.signal.aborted) return;
      // A reader that runs already has reported, even where we could not start one.
      setPage((now) => (now.state === 'on' ? now : { ...now, state: started ? 'on' : 'off' }));
      await askReader(id, 'report', {});
    };

    const follow = (async () => {
      const { id: windowId } = await browser.windows.getCurrent();
      const [active] = fixedTab === null ? await browser.tabs.query({ active: true, windowId }) : [];
      if (life.signal.aborted) return;
      const first = fixedTab ?? active?.id;
      const onActivated = (info: { tabId: number; windowId: number }): void => {
        if (fixedTab === null && info.windowId === windowId) void start(info.tabId);
      };
      const onUpdated = (id: number, { status }: { status?: string }): void => {
        if (id !== tabId) return;
        if (status === 'loading') {
          frames.clear();
          setPage({ ...nothing, tabId: id });
        }
        if (status === 'complete') void start(id, true);
      };
      browser.tabs.onActivated.addListener(onActivated);
      browser.tabs.onUpdated.addListener(onUpdated);
      life.signal.addEventListener('abort', () => {
        browser.tabs.onActivated.removeListener(onActivated);
        browser.tabs.onUpdated.removeListener(onUpdated);
      });
      if (first !== undefined) await start(first);
      else setPage({ ...nothing, state: 'off' });
    })();
    follow.catch(() => setPage({ ...nothing, state: 'off' }));

    listenToReaders(
      {
        placed(report, sender) {
          if (sender.tabId !== tabId) return;
          frames.set(sender.frameId, report);
          setPage((now) => ({ ...now, state: 'on', placed: chooseFrame(frames.values()) }));
        },
        noteChosen({ noteId, write }, sender) {
          if (sender.tabId !== tabId) return;
          setPage((now) => ({ ...now, chosen: { noteId, write, at: (now.chosen?.at ?? 0) + 1 } }));
        },
      },
      life.signal,
    );
    return () => life.abort();
  }, [fixedTab]);
  return page;
}
