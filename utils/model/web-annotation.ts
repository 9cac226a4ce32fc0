/**
 * Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): what is written into a file and read from one. What the standard has no word for is under
 * `zhaji:`.
 */
export type WebAnnotation = {
  id: string;
  type: 'Annotation';
  motivation: 'highlighting' | 'commenting';
  /** xsd:dateTime. */
  created?: string;
  modified?: string;
  body?: AnnotationBody[];
  target: {
    /** Where it was read; `urn:zhaji:speech:…` where that is no address of the web. */
    source: string;
    selector: [
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      /** UTF-16 units of the page's text, as programs that annotate count in practice. */
      { type: 'TextPositionSelector'; start: number; end: number },
    ];
    'zhaji:occurrences'?: number;
    'zhaji:textLength'?: number;
    'zhaji:speech'?: { 'dc:title'?: string; 'dc:creator'?: string; 'dc:date'?: string };
  };
  /** The passage as it will be quoted, where it isn't `exact`. */
  'zhaji:quote'?: string;
  'zhaji:section'?: string[];
  'zhaji:paragraph'?: { 'zhaji:index': number; 'zhaji:text': string };
};

export type AnnotationBody = {
  type: 'TextualBody';
  purpose: 'commenting' | 'tagging';
  format: 'text/plain';
  value: string;
  /** How the reader will use the passage, not what they think of it. */
  'zhaji:field'?: 'application';
};
