/**
 * Why a page can't be read. `no-access`: nobody has allowed it yet; the others the reader can't change by allowing anything.
 * `own-page`: a page of this or another extension; `store`: the browser's own sites, closed to every extension; `file`: a file of the machine, and the
 * browser keeps those closed until it is told otherwise; `policy`: whoever administers the machine forbids it; `no-text`: pictures alone.
 */
export type UnreadReason =
  | 'no-access'
  | 'browser-page'
  | 'own-page'
  | 'store'
  | 'pdf'
  | 'file'
  | 'error-page'
  | 'policy'
  | 'no-text';
