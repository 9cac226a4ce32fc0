/** First labels of hosts that are the same site on another screen. */
const SCREEN = /^(?:www|m|wap|3g|mobile|h5)\./;

/** A host without the label that only says for which screen it is: what two addresses of one site have in common. */
export function withoutScreen(host: string): string {
  return host.replace(SCREEN, '');
}
