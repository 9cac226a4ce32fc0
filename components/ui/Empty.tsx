import type { ComponentChildren } from 'preact';
import { Cells } from './Cells';
import { Icon } from './Icon';
import type { IconPath } from './icons';

type Props = {
  title: string;
  text: string;
  /** Stands above where what is missing is not the reader's own words; for those wait manuscript squares. */
  icon?: IconPath;
  /** One action, at most. */
  children?: ComponentChildren;
};

/** Where something will stand: what, and how it comes there. Styles: empty.css, own-words.css. */
export function Empty({ title, text, icon, children }: Props) {
  return (
    <div class="empty">
      {icon ? <Icon icon={icon} /> : <Cells across={12} rows={3} />}
      {/* Takes the focus where what had it has gone. */}
      <h2 tabIndex={-1}>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
