import sharp from 'sharp';

import { smallest, widths } from './draw-page.ts';
import { TALLEST } from './file-limits.ts';
import type { DrawnPage, OpenProblem } from './opened-file.ts';
import { startPdfium, type Pdfium } from './start-pdfium.ts';

const PASSWORD = 4;
const WHITE = 0xffffffff;
const ANNOTATIONS = 0x01;
const RED_FIRST = 0x10;
const BYTES_A_PIXEL = 4;
const BGRA = 4;

interface Paper {
  readonly document: number;
  /** What somebody typed into the boxes of a form is part of what can be seen. */
  readonly form: number | null;
}

/**
 * Draws a PDF page by page in a renderer compiled to WebAssembly, so that a fault in it stays inside its own memory. It has no engine for
 * scripts; links, attachments and actions are never followed, only what is to be seen on a page is drawn. `drawn` gets each page as it comes.
 */
export async function openPdf(bytes: Buffer, mostPages: number, drawn: (page: DrawnPage) => void): Promise<number | OpenProblem> {
  const pdfium = await startPdfium();
  const at = pdfium.heap().wasmExports.malloc(bytes.length);
  pdfium.heap().HEAPU8.set(bytes, at);
  const document = pdfium.does.FPDF_LoadMemDocument(at, bytes.length, '');
  if (document === 0) return pdfium.does.FPDF_GetLastError() === PASSWORD ? 'FILE_LOCKED' : 'FILE_BROKEN';
  const pages = pdfium.does.FPDF_GetPageCount(document);
  if (pages < 1) return 'FILE_BROKEN';
  if (pages > mostPages) return 'FILE_TOO_MANY_PAGES';
  const paper: Paper = { document, form: formOf(pdfium, document) };
  for (let number = 1; number <= pages; number += 1) {
    for (const width of ['wide', 'phone'] as const) {
      const webp = await drawPage(pdfium, paper, number, widths[width]);
      if (webp === null) return 'FILE_BROKEN';
      drawn({ number, width, webp });
    }
  }
  return pages;
}

function formOf({ does }: Pdfium, document: number): number | null {
  if (does.FPDF_GetFormType(document) === 0) return null;
  return does.PDFiumExt_InitFormFillEnvironment(document, does.PDFiumExt_OpenFormFillInfo()) || null;
}

async function drawPage(pdfium: Pdfium, { document, form }: Paper, number: number, width: number): Promise<Buffer | null> {
  const { does } = pdfium;
  const page = does.FPDF_LoadPage(document, number - 1);
  if (page === 0) return null;
  const tall = does.FPDF_GetPageHeightF(page) / does.FPDF_GetPageWidthF(page);
  if (!Number.isFinite(tall) || tall <= 0 || tall > TALLEST) return null;
  const height = Math.max(1, Math.round(width * tall));
  const pixels = pixelsOf(pdfium, { page, form, width, height });
  does.FPDF_ClosePage(page);
  return pixels && smallest(sharp(pixels, { raw: { width, height, channels: BYTES_A_PIXEL } }).removeAlpha(), true);
}

function pixelsOf({ does, heap }: Pdfium, { page, form, width, height }: { page: number; form: number | null; width: number; height: number }): Buffer | null {
  const size = width * height * BYTES_A_PIXEL;
  const at = heap().wasmExports.malloc(size);
  if (at === 0) return null;
  const bitmap = does.FPDFBitmap_CreateEx(width, height, BGRA, at, width * BYTES_A_PIXEL);
  does.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
  if (form !== null) does.FORM_OnAfterLoadPage(page, form);
  does.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, ANNOTATIONS | RED_FIRST);
  if (form !== null) {
    does.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, RED_FIRST);
    does.FORM_OnBeforeClosePage(page, form);
  }
  const pixels = Buffer.from(heap().HEAPU8.slice(at, at + size));
  does.FPDFBitmap_Destroy(bitmap);
  heap().wasmExports.free(at);
  return pixels;
}
