const pageSize = 1_000

/** All that `read` gives of an import's rows, in their order, a page at a time behind the last row before. */
export async function* everyRow<R extends { row: number }>(
  read: (after: number, limit: number) => Promise<R[]>,
): AsyncGenerator<R> {
  for (let after = 0; ;) {
    const found = await read(after, pageSize)
    yield* found
    if (found.length < pageSize) return
    after = found.at(-1)!.row
  }
}
