import { FileRefused, limits } from './table.ts'

const blockSize = 1024 * 1024

/** The texts that the cells of a workbook share, packed: a million strings of their own would take several times the room. */
export class SharedStrings {
  readonly #blocks: Buffer[] = []
  /** Where each text begins, counted through all blocks; none goes over the end of its own. */
  #starts = new Uint32Array(1_024)
  #ends = new Uint32Array(1_024)
  #count = 0
  #size = 0

  /** Throws FileRefused when they are more than the memory should hold. */
  add(text: string): void {
    const bytes = Buffer.from(text)
    if (this.#size + bytes.length > this.#blocks.length * blockSize) this.#startBlock(bytes.length)
    bytes.copy(this.#blocks[Math.floor(this.#size / blockSize)]!, this.#size % blockSize)
    if (this.#count === this.#starts.length) {
      this.#starts = grown(this.#starts)
      this.#ends = grown(this.#ends)
    }
    this.#starts[this.#count] = this.#size
    this.#size += bytes.length
    this.#ends[this.#count++] = this.#size
  }

  /** The text at this place; an empty one where there is none. */
  at(index: number): string {
    if (!(index >= 0 && index < this.#count)) return ''
    const [start, end] = [this.#starts[index]!, this.#ends[index]!]
    const block = Math.floor(start / blockSize)
    return this.#blocks[block]?.toString('utf8', start - block * blockSize, end - block * blockSize) ?? ''
  }

  #startBlock(length: number): void {
    this.#size = this.#blocks.length * blockSize
    if (this.#size + length > limits.sharedBytes)
      throw new FileRefused({ code: 'too_large_unpacked', params: { max: limits.sharedBytes } })
    // A cell holds at most 32,767 characters, so a text longer than a block is none that Excel wrote.
    if (length > blockSize) throw new FileRefused({ code: 'damaged_file' })
    this.#blocks.push(Buffer.allocUnsafeSlow(blockSize))
  }
}

function grown(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(list.length * 2)
  larger.set(list)
  return larger
}
