import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { OpenPassageContext } from './open-passage';

type Props = Pick<JSX.IntrinsicElements['a'], 'class' | 'title' | 'aria-label' | 'children'> & {
  href: string;
  noteId: string;
};

/** Leads to the page of a note, at its passage. Still a link: what else can be done with one, by a key or another button, is the browser's. */
export function PassageLink({ noteId, href, ...rest }: Props) {
  const open = useContext(OpenPassageContext);
  return (
    <a
      {...rest}
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        open(href, noteId);
      }}
    />
  );
}
