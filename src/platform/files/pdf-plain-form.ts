import { PDFiumModule } from '@hyzyla/pdfium';

/** What is used of the module besides what its types name: the functions of the library itself, and its table of functions. */
type Library = {
  readonly HEAPU8: Uint8Array;
  readonly _FPDF_InitLibraryWithConfig: (config: object) => void;
  readonly wasmExports: {
    readonly __indirect_function_table: { set(at: number, what: unknown): void };
    readonly malloc: (size: number) => number;
    readonly FPDF_LoadMemDocument: (at: number, size: number, password: number) => number;
    readonly FPDF_SaveAsCopy: (document: number, write: number, flags: number) => number;
  };
};

/** Every object written out anew, none appended to what there was. */
const FULL_SAVE = 2;
/** The smallest module that takes a function from here and gives it back as one of three integers that returns one: the
 *  table holds no other. */
const passing = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f],
  ...[2, 7, 1, 1, 0x65, 1, 0x66, 0, 0, 7, 5, 1, 1, 0x66, 0, 0],
);

/** A PDF as the library writes it out: each object open and for itself, one table of places, one trailer; object streams
 *  are unpacked and names have one spelling. What no reader would find is in it all the same, so it is no end but a
 *  beginning (`bare-pdf.ts`). To be called once in a process.
 *  @returns undefined when the file cannot be opened or written
 *  @throws what the library throws at a hostile file */
export async function plainFormOf(bytes: Buffer): Promise<Buffer | undefined> {
  const library = (await PDFiumModule({})) as unknown as Library;
  const { malloc, FPDF_LoadMemDocument, FPDF_SaveAsCopy, __indirect_function_table } = library.wasmExports;
  library._FPDF_InitLibraryWithConfig({ version: 2 });
  const at = malloc(bytes.length);
  library.HEAPU8.set(bytes, at);
  const document = FPDF_LoadMemDocument(at, bytes.length, 0);
  if (document === 0) return undefined;
  const pieces: Buffer[] = [];
  const take = (_self: number, from: number, size: number) => {
    pieces.push(Buffer.from(library.HEAPU8.subarray(from, from + size)));
    return 1;
  };
  const passed = new WebAssembly.Instance(new WebAssembly.Module(passing), { e: { f: take } });
  // The table does not grow; its place 0, by which nothing is ever called, is free.
  __indirect_function_table.set(0, passed.exports['f']);
  const writer = malloc(8);
  new DataView(library.HEAPU8.buffer).setInt32(writer, 1, true);
  new DataView(library.HEAPU8.buffer).setInt32(writer + 4, 0, true);
  return FPDF_SaveAsCopy(document, writer, FULL_SAVE) === 1 ? Buffer.concat(pieces) : undefined;
}
