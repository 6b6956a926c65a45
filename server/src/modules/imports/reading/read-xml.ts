import { SaxesParser } from 'saxes'
import { FileRefused } from './table.ts'

export interface Handlers {
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** A cell holds at most 32,767 characters; text far beyond that is only there to fill the memory. */
const maxTextLength = 1_000_000

/** Parses XML as it arrives and yields after each piece, so that the caller can pass on what its handlers have gathered. */
export async function* parseXml(pieces: AsyncIterable<string>, { open, text, close }: Handlers): AsyncGenerator<void> {
  const parser = new SaxesParser()
  // Prefixes are the writer's choice: <x:row> is <row>.
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes as Record<string, string>))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', (tag) => close(local(tag.name)))
  parser.on('error', () => {
    throw new FileRefused({ code: 'damaged_file' })
  })
  let isEmpty = true
  let textLength = 0
  for await (const piece of pieces) {
    if (piece === '') continue
    isEmpty = false
    const tag = piece.lastIndexOf('<')
    textLength = tag < 0 ? textLength + piece.length : piece.length - tag
    if (textLength > maxTextLength) throw new FileRefused({ code: 'damaged_file' })
    parser.write(piece)
    yield
  }
  // A part that the archive does not have is no fault; one that ends too early is.
  if (!isEmpty) parser.close()
  yield
}

export async function parseWholeXml(pieces: AsyncIterable<string>, handlers: Handlers): Promise<void> {
  for await (const _ of parseXml(pieces, handlers)) continue
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
