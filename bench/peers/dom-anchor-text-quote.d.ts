declare module 'dom-anchor-text-quote' {
  /** Null when the quote isn't found. */
  export function toRange(
    root: Node,
    selector: { exact: string; prefix?: string; suffix?: string },
    options?: { hint?: number },
  ): Range | null;
}
