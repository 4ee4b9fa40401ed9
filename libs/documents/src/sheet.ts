/** The pages of a paper as they are drawn. */
export type Sheet = PDFKit.PDFDocument;
