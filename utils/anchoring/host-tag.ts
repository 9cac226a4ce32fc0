/** Tag name of the one element Zhaji adds to a page. Its text is never text of the page. */
export const HOST_TAG = 'zhaji-reader';
