export { taggedPdf, type Paper, type PaperPart } from './tagged-pdf';
