import { createContext } from 'preact';

/** Opens the page a note was kept on, at its passage. Without anybody to do more than that: the page. */
export const OpenPassageContext = createContext<(href: string, noteId: string) => void>((href) => {
  window.open(href, '_blank', 'noreferrer');
});
