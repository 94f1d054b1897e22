import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

import { MOST_PDF_MEMORY } from './file-limits.ts';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

interface Instance {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** As much of the browsers' standard as is needed; Node has it, its types do not. */
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<Instance>;
  readonly Memory: abstract new () => Memory;
};

/** The renderer's own memory, where files are put and pictures are found. */
export interface Heap {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(at: number): void };
}

export interface Pdfium {
  readonly does: WrappedPdfiumModule;
  /** Looked up each time: it moves when it grows. */
  heap(): Heap;
}

const WASM = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
const WASM_PAGE = 65_536;

/** PDFium with a ceiling over its memory: a PDF that unpacks to gigabytes finds none to unpack to. */
export async function startPdfium(): Promise<Pdfium> {
  const module = await WebAssembly.compile(readFileSync(WASM));
  const overrides = {
    instantiateWasm: (imports: object, ready: (instance: Instance, module: object) => void) => {
      void WebAssembly.instantiate(module, imports).then((instance) => {
        const memory = Object.values(instance.exports).find((one): one is Memory => one instanceof WebAssembly.Memory);
        if (!memory) throw new Error('The renderer has no memory that could be limited.');
        limit(memory);
        ready(instance, module);
      });
      return {};
    },
    print: () => undefined,
    printErr: () => undefined,
  };
  const does = await init(overrides as unknown as Parameters<typeof init>[0]);
  does.PDFiumExt_Init();
  return { does, heap: () => does.pdfium as unknown as Heap };
}

function limit(memory: Memory): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > MOST_PDF_MEMORY) throw new RangeError('A PDF wants more memory than it gets.');
    return grow(pages);
  };
}
