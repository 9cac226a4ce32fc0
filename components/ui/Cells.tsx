type Props = {
  /** Squares in a row, where there is room. */
  across: number;
  rows?: number;
};

/** Empty manuscript squares: here the reader's own words are due. Styles: own-words.css. */
export function Cells({ across, rows = 1 }: Props) {
  return <span class="cells" style={{ '--n': across, '--rows': rows }} aria-hidden="true" />;
}
