import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askBackground } from '@/utils/messaging/ask-background';
import { askReader } from '@/utils/messaging/ask-reader';
import type { Placed } from '@/utils/messaging/calls';
import { listenToReaders } from '@/utils/messaging/listen-to-readers';
import type { OwnField } from '@/utils/model/note';
import type { UnreadReason } from '@/utils/model/unread-reason';
import { watchAllowedSites } from '@/utils/storage/allowed-sites';
import { chooseFrame, type ChosenFrame } from './choose-frame';

/** The page the panel stands beside. */
export type OpenPage = {
  tabId: number | null;
  /**
   * `waiting`: not known yet; `off`: no reader may run there; `on`: one runs, and has reported once `frame` is there; `gone`: the tab
   * this panel was opened for is closed.
   */
  state: 'waiting' | 'off' | 'on' | 'gone';
  /** Why none may run there (`off`). */
  why: UnreadReason | null;
  /** Its address, where the browser tells it; after access was taken back, the one it had. */
  url: string | null;
  /** Whether a reader ran there until what was allowed was taken back. */
  ended: boolean;
  /** What its frames reported. */
  frame: ChosenFrame | null;
  /** The note that was chosen on the page last; `at` counts the choices; `write`: the own words to be written here. */
  chosen: { noteId: string; at: number; write?: OwnField } | null;
};

/** Why the page in the same tab is looked at anew: it has loaded, the reader asked for it, or what is allowed has changed and a reader of ours may have ended. */
type Since = 'loaded' | 'asked' | 'allowed';

/** Whether there is nothing to be read in a page, though a script of ours may be in it: around a PDF the browser puts a page. */
const isClosed = (why: UnreadReason | null): boolean => why === 'pdf' || why === 'no-text';
/** Nobody answered: the worker died in mid-call. */
const unanswered = { started: false, why: 'no-access', url: null } as const;
const nothing: OpenPage = {
  tabId: null,
  state: 'waiting',
  why: null,
  url: null,
  ended: false,
  frame: null,
  chosen: null,
};

/**
 * Follows the active tab of this window, has the reader started there, and hears what it reports. `fixedTab`: the tab to stay with, for a
 * panel that is opened as a page of its own where the browser has none.
 */
export function useOpenPage(fixedTab: number | null): OpenPage & { look: () => void } {
  const [page, setPage] = useState<OpenPage>(nothing);
  /** Looks at the page once more. */
  const look = useRef(() => undefined as void);
  useEffect(() => {
    const life = new AbortController();
    const frames = new Map<number, Placed>();
    // Documents that are being left: they stand there until the next one answers, and go on telling.
    const left = new Set<number>();
    let tabId: number | null = null;
    // Counts the starts: the answer to an older one is about a page that is no longer looked at.
    let visit = 0;

    const start = async (id: number, since?: Since): Promise<void> => {
      const mine = ++visit;
      const known = tabId;
      tabId = id;
      if (!since || known !== id) {
        frames.clear();
        left.clear();
        setPage({ ...nothing, tabId: id });
      }
      const { started, why, url } = await askBackground('startReader', { tabId: id }).catch(() => unanswered);
      if (mine !== visit || life.signal.aborted) return;
      // One that runs already has reported, even where we could not start one. But what has reported may be the page before, or have ended meanwhile.
      const mayBeOver = since === 'loaded' || since === 'allowed';
      if (mayBeOver && !started) frames.clear();
      setPage((now) => ({
        ...now,
        ...((now.state !== 'on' || mayBeOver || isClosed(why)) && { state: started ? 'on' : 'off', why }),
        ...(mayBeOver && { frame: chooseFrame(frames) }),
        ...(since === 'allowed' && !started && { ended: now.ended || now.state === 'on' }),
        url: url ?? now.url,
      }));
      await askReader(id, 'report', {});
    };
    const leave = (): void => {
      visit += 1;
      frames.clear();
      setPage((now) => ({ ...nothing, tabId: null, state: 'gone', frame: now.frame }));
    };

    look.current = () => void (tabId !== null && start(tabId, 'asked'));
    const { tabs } = browser;
    const onUpdated = (id: number, { status }: { status?: string }): void => {
      if (id !== tabId) return;
      if (status === 'loading') {
        for (const { opened } of frames.values()) left.add(opened);
        frames.clear();
        setPage({ ...nothing, tabId: id });
      }
      if (status === 'complete') {
        // Left or not: a download leaves the page where it is.
        left.clear();
        void start(id, 'loaded');
      }
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
    const stop = watchAllowedSites(() => tabId !== null && void start(tabId, 'allowed'));
    life.signal.addEventListener('abort', () => {
      stop();
      tabs.onUpdated.removeListener(onUpdated);
      tabs.onRemoved.removeListener(onRemoved);
      tabs.onReplaced?.removeListener(onReplaced);
    });
    follow().catch(() => setPage({ ...nothing, state: fixedTab === null ? 'off' : 'gone' }));

    listenToReaders(
      {
        placed(report, sender) {
          if (sender.tabId !== tabId || left.has(report.opened)) return;
          frames.set(sender.frameId, report);
          setPage((now) => (isClosed(now.why) ? now : { ...now, state: 'on', frame: chooseFrame(frames) }));
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
  return { ...page, look: () => look.current() };
}
