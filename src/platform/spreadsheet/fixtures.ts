import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive; `declared` lies about its unpacked size, `attributes` are those of Unix, `flags` the
 *  archive's own. */
export type Packed = {
  readonly name: string;
  readonly content: string | Buffer;
  readonly declared?: number;
  readonly attributes?: number;
  readonly flags?: number;
};

/** An archive as a hostile program might write it: nothing is checked. */
export function zipOf(files: readonly Packed[]): Buffer {
  let offset = 0;
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const { name, content, declared, attributes = 0, flags = 0 } of files) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared ?? plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((attributes << 16) >>> 0, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03'), common, rest, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06'), end]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const relations = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

/** The parts of a small workbook with these rows of a sheet, to be changed before they are packed. */
export function workbookParts(rows: string, styles = ''): Packed[] {
  return [
    { name: '[Content_Types].xml', content: types },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Uno" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ];
}
