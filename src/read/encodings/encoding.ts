/** A way to write Vietnamese with bytes. */
export interface Encoding {
  /** What `source.encoding` and `--encoding` say. */
  readonly name: string
  /** Other names that are understood; lower case. */
  readonly aliases: readonly string[]
  /** From bytes, one a character (U+0000 to U+00FF), to text. Characters beyond are no bytes and stay as they are. */
  readonly decode: (bytes: string) => string
}
