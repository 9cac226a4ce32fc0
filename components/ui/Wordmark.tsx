type Props = { name: string; href?: string; newTab?: boolean };

/** The mark, three slips tied by a cord with a passage kept on the middle one, and the name. Styles: wordmark.css. */
export function Wordmark({ name, href, newTab }: Props) {
  return (
    <a class="wordmark" href={href} target={newTab ? '_blank' : undefined}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path class="slips" d="M4 3h4v18H4zM10 3h4v18h-4zM16 3h4v18h-4z" />
        <path class="kept" d="M10.7 8.6h2.6v7.2h-2.6z" />
        <path class="cord" d="M2 6.2h20M2 18.2h20" />
      </svg>
      {name}
    </a>
  );
}
