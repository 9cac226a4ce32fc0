/** Address of our page where text is pasted and files are opened. */
export const READ_PAGE = '/read.html';
