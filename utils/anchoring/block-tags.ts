const BLOCKS =
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul';

/** Elements that begin on a new line unless a style says otherwise (HTML standard, “Rendering”). */
export const blockTags: ReadonlySet<string> = new Set(BLOCKS.split(' '));

const SKIPPED =
  'script style noscript template head title rt rp textarea select option datalist iframe frame object embed audio video canvas';

/** Elements whose text is not text of the page: code, ruby annotation, what a reader typed or may choose, what shows only when something else can't. */
export const skippedTags: ReadonlySet<string> = new Set(SKIPPED.split(' '));
