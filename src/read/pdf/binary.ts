/** The program of the library, where the bundle carries it; elsewhere the library finds it beside itself. */
export function pdfiumBinary(): Uint8Array | undefined {
  return undefined
}
