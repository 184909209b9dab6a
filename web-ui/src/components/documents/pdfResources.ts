import jpxDecoder from "pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url";

type Addresses = Record<string, string>;

/** Tables for Chinese text whose font is not in the file, and stand-ins for the standard fonts. */
const MAPS = import.meta.glob<string>(
  [
    "/node_modules/pdfjs-dist/cmaps/*GB*.bcmap",
    "/node_modules/pdfjs-dist/cmaps/{H,V,Identity-H,Identity-V}.bcmap",
  ],
  { eager: true, query: "?url", import: "default" },
);
const FONTS = import.meta.glob<string>("/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}", {
  eager: true,
  query: "?url",
  import: "default",
});

async function bytes(addresses: Addresses, name: string): Promise<Uint8Array> {
  const address = Object.entries(addresses).find(([path]) => path.endsWith(`/${name}`))?.[1];
  if (!address) throw new Error(`No ${name} for PDF documents`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

class CharacterMaps {
  async fetch({ name }: { name: string }) {
    return { cMapData: await bytes(MAPS, `${name}.bcmap`), isCompressed: true };
  }
}

class StandardFonts {
  fetch({ filename }: { filename: string }) {
    return bytes(FONTS, filename);
  }
}

/**
 * How a stranger's PDF is read: no code is ever made from it, nothing is fetched but our own files, and no WebAssembly, which the content
 * security policy forbids.
 */
export const READING = {
  isEvalSupported: false,
  enableXfa: false,
  useWasm: false,
  useWorkerFetch: false,
  CMapReaderFactory: CharacterMaps,
  StandardFontDataFactory: StandardFonts,
  // The reader appends a file name of its own; behind the # it changes nothing.
  wasmUrl: `${new URL(jpxDecoder, window.location.href).href}#/`,
};
