import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/messaging/ask-background';
import { askReader } from '@/utils/messaging/ask-reader';
import type { Placed } from '@/utils/messaging/calls';
import { listenToReaders } from '@/utils/messaging/listen-to-readers';
import type { OwnField } from '@/utils/model/note';
import { chooseFrame, type ChosenFrame } from './choose-frame';

/** The page the panel stands beside. */
export type OpenPage = {
  tabId: number | null;
  /**
   * `waiting`: not known yet; `off`: no reader may run there; `on`: one runs, and has reported once `frame` is there; `gone`: the tab
   * this panel was opened for is closed.
   */
  state: 'waiting' | 'off' | 'on' | 'gone';
  /** What its frames reported. */
  frame: ChosenFrame | null;
  /** The note that was chosen on the page last; `at` counts the choices; `write`: the own words to be written here. */
  chosen: { noteId: string; at: number; write?: OwnField } | null;
};

const nothing: OpenPage = { tabId: null, state: 'waiting', frame: null, chosen: null };

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
    const leave = (): void => {
      visit += 1;
      frames.clear();
      setPage((now) => ({ ...nothing, tabId: null, state: 'gone', frame: now.frame }));
    };

    const { tabs } = browser;
    const onUpdated = (id: number, { status }: { status?: string }): void => {
      if (id !== tabId) return;
      if (status === 'loading') {
        frames.clear();
        setPage({ ...nothing, tabId: id });
      }
      if (status === 'complete') void start(id, true);
    };
    const onRemoved = (id: number): void => {
      // Without a fixed tab the next one that is in front comes at once.
      if (id === tabId && fixedTab !== null) leave();
    };
    /** A page that was loaded ahead, or a tab that was put to sleep, comes as another tab in its place. */
    const onReplaced = (added: number, removed: number): void => {
      if (removed === tabId) void start(added);
    };
    const follow = async (): Promise<void> => {
      if (fixedTab !== null) {
        await tabs.get(fixedTab);
        return start(fixedTab);
      }
      // Not where the tab is fixed: Firefox for Android has no windows.
      const { id: windowId } = await browser.windows.getCurrent();
      if (life.signal.aborted) return undefined;
      const onActivated = (info: { tabId: number; windowId: number }): void => {
        if (info.windowId === windowId) void start(info.tabId);
      };
      tabs.onActivated.addListener(onActivated);
      life.signal.addEventListener('abort', () => tabs.onActivated.removeListener(onActivated));
      const [active] = await tabs.query({ active: true, windowId });
      if (tabId !== null || life.signal.aborted) return undefined;
      return active?.id === undefined ? setPage({ ...nothing, state: 'off' }) : start(active.id);
    };
    tabs.onUpdated.addListener(onUpdated);
    tabs.onRemoved.addListener(onRemoved);
    tabs.onReplaced?.addListener(onReplaced);
    life.signal.addEventListener('abort', () => {
      tabs.onUpdated.removeListener(onUpdated);
      tabs.onRemoved.removeListener(onRemoved);
      tabs.onReplaced?.removeListener(onReplaced);
    });
    follow().catch(() => setPage({ ...nothing, state: fixedTab === null ? 'off' : 'gone' }));

    listenToReaders(
      {
        placed(report, sender) {
          if (sender.tabId !== tabId) return;
          frames.set(sender.frameId, report);
          setPage((now) => ({ ...now, state: 'on', frame: chooseFrame(frames) }));
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
