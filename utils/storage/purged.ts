/** The field of the operation that says of a row that it was deleted for good; its value is the clock it went to the trash at. No field of any model. */
export const PURGED = 'purged';
