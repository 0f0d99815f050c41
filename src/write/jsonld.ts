import { CONTEXT, documentNodes } from './jsonld/nodes.ts'
import { NO_LABELS } from './labels.ts'
import { openSink } from './sink.ts'
import { isFailure, type Target, type Writer, type WriterOptions } from './writer.ts'

/** Events, people and observations of schema.org, each with a W3C annotation that selects its words in the document. A document that was not read has no node. */
export function openJsonLd(target: Target, { pretty = false, labels = NO_LABELS }: WriterOptions): Writer {
  const sink = openSink(target)
  const space = pretty ? 2 : undefined
  /** Goes out before the next node. */
  let before = `{"@context":${JSON.stringify(CONTEXT, null, space)},"@graph":[`
  const put = (nodes: readonly object[]) => {
    let lines = ''
    for (const node of nodes) {
      lines += `${before}\n${JSON.stringify(node, null, space)}`
      before = ','
    }
    return lines === '' ? undefined : sink.write(lines)
  }
  return {
    write: (record, text) => (isFailure(record) ? undefined : put(documentNodes(record, { text, labels }))),
    async close() {
      await sink.write(`${before === ',' ? '' : before}\n]}\n`)
      await sink.close()
    },
    abort: () => sink.abort(),
  }
}
