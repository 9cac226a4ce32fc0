import type { ComponentChildren } from 'preact';
import { Cells } from './Cells';

type Props = {
  title: string;
  text: string;
  /** One action, at most. */
  children?: ComponentChildren;
};

/** Where something will stand: what, and how it comes there. Styles: empty.css, own-words.css. */
export function Empty({ title, text, children }: Props) {
  return (
    <div class="empty">
      <Cells across={12} rows={3} />
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
